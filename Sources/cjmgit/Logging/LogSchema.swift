import Journey
import Language

/// The schema of what `cjmgit log --format json` prints.
enum LogSchema {
  static let json = JSONSchema.printed(
    "The history of the maps", version: LogJSON.version,
    [("commits", JSONSchema.list(of: JSONSchema.object(commit), "The commits that changed maps, newest first."))],
    definitions: JSONSchema.changeDefinitions)

  private static let commit: [(String, JSON)] = [
    ("commit", JSONSchema.value("string", "Its name, in full.")),
    ("parents", texts("The commits it follows.")),
    ("author", JSONSchema.object(["name", "email"].map { ($0, ["type": "string"]) })),
    ("time", JSONSchema.value("string", "The author's time, with the offset.")),
    ("day", JSONSchema.value("string", "Its day in the company's time zone.")),
    ("week", JSONSchema.value("string", "Its ISO week, as in `2026-W47`.")),
    ("subject", JSONSchema.value("string", "The first line of the message.")),
    ("short", JSONSchema.value("string", "What happened, in short, as its author says.", orNull: true)),
    ("reasons", JSONSchema.list(of: JSONSchema.object(reason), "Why things changed, as the author says.")),
    ("confirmed", texts("The ids of the journeys that were looked at and left as they are.")),
    ("acknowledged", texts("The ids of the departments that have seen what was changed before.")),
    ("acknowledges", texts("The commits up to which they have.")),
    ("unreadable", texts("What cannot be read, and why.")),
    ("changes", JSONSchema.list(of: ["$ref": "#/$defs/change"], "What changed, as `cjmgit diff` prints it.")),
  ]

  private static let reason: [(String, JSON)] = [
    ("of", JSONSchema.value("string", "The id of a stage or a journey.")), ("text", JSONSchema.value("string", "Why.")),
  ]

  private static func texts(_ meaning: String) -> JSON { JSONSchema.list(of: ["type": "string"], meaning) }
}
