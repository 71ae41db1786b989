import Journey
import Language

/// The schema of what `cjmgit coord --format json` prints.
enum CoordSchema {
  static let json = JSONSchema.printed(
    "What departments have not agreed yet",
    [
      (
        "since",
        JSONSchema.value("string", "The commit behind which it begins; null for the beginning of time.", orNull: true)
      ),
      ("uncoordinated", JSONSchema.list(of: JSONSchema.object(entry), "What is not agreed, the worst first.")),
    ])

  private static let entry: [(String, JSON)] = [
    ("journey", JSONSchema.value("string", "The id of the journey.")),
    ("path", JSONSchema.value("string", "The touchpoint or the stage.")),
    ("title", JSONSchema.value("string", "What it is called.")),
    ("stage", JSONSchema.count("The number of its stage, from 1; null where the stage is gone.", orNull: true)),
    ("class", JSONSchema.word(Change.Class.allCases.map(\.rawValue), "Whether it got better or worse.")),
    ("changes", JSONSchema.list(of: ["type": "string"], "What changed, in the language of the run.")),
    (
      "changedBy",
      JSONSchema.list(of: ["type": ["string", "null"]], "The departments that changed it; null for one unknown.")
    ),
    ("commit", JSONSchema.value("string", "The newest commit that changed it.")),
    ("day", JSONSchema.value("string", "The day of that.")),
    ("waiting", JSONSchema.list(of: ["type": "string"], "The departments that have not answered.")),
    (
      "rule",
      JSONSchema.value(
        "string", "A field that was left as it is though what it is a rule for changed; else null.", orNull: true)
    ),
    ("answer", JSONSchema.list(of: ["type": "string"], "The commands that answer, one a department.")),
  ]
}
