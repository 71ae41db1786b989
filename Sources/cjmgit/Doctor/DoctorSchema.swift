import Journey
import Language

/// The schema of what `cjmgit doctor --format json` prints.
enum DoctorSchema {
  static let json = JSONSchema.printed(
    "Whether everything is set up", version: DoctorFormat.version,
    [
      ("fine", JSONSchema.value("boolean", "Whether nothing is wrong.")),
      ("checks", JSONSchema.list(of: JSONSchema.object(diagnosis), "What was found, in the order of the looks.")),
    ])

  private static let diagnosis: [(String, JSON)] = [
    ("check", JSONSchema.word(Look.allCases.map(\.rawValue), "The look that found it.")),
    (
      "state",
      JSONSchema.word(
        Diagnosis.State.allCases.map(\.rawValue), "Whether it was seen to work, is worth knowing, or is wrong.")
    ),
    ("says", JSONSchema.value("string", "What was found, in the language of the run.")),
    ("command", JSONSchema.value("string", "What to type to change it.", orNull: true)),
  ]
}
