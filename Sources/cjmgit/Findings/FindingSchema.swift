import Journey
import Language

/// The schema of what `cjmgit check --format json` prints.
enum FindingSchema {
  static let json = JSONSchema.printed(
    "Findings in journeys, personas and the company",
    [("findings", JSONSchema.list(of: JSONSchema.object(finding), "What is wrong, in the order of the files."))])

  private static let finding: [(String, JSON)] = [
    ("rule", JSONSchema.value("string", "The rule that found it; `checks` in `cjm.yaml` switches rules by this name.")),
    ("severity", JSONSchema.word(["error", "warning"], "How much it weighs.")),
    ("file", JSONSchema.value("string", "The path of the file.")),
    ("line", place("The line where it begins, from 1.")),
    ("column", place("Its first character, from 1, counted in Unicode scalars.")),
    ("endLine", place("The line where it ends.")),
    ("endColumn", place("The character behind its last.")),
    ("path", JSONSchema.value("string", "The value it speaks of, as in `stages/checkout/gap`; empty for the whole.")),
    ("message", JSONSchema.value("string", "What is wrong, in the language of the run.")),
    ("hint", JSONSchema.value("string", "What to do; null where nothing can be advised.", orNull: true)),
  ]

  private static func place(_ meaning: String) -> JSON {
    ["description": .text(meaning), "type": "integer", "minimum": 1]
  }
}
