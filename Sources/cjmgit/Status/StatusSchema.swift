import History
import Journey
import Language

/// The schema of what `cjmgit status --format json` prints.
enum StatusSchema {
  static let json = JSONSchema.printed(
    "How the week stands",
    [
      ("week", JSONSchema.value("string", "The ISO week, as in `2026-W47`.")),
      ("today", JSONSchema.value("string", "The day in the company's time zone.")),
      ("branch", JSONSchema.value("string", "The branch; null where `HEAD` is detached.", orNull: true)),
      ("head", JSONSchema.value("string", "The commit; null before the first one.", orNull: true)),
      ("done", JSONSchema.value("boolean", "Whether nothing is left to do for the week.")),
      ("pending", JSONSchema.list(of: JSONSchema.object(pending), "What changed and is not committed.")),
      ("recorded", JSONSchema.count("How many of `maps` are updated or confirmed.")),
      ("maps", JSONSchema.list(of: JSONSchema.object(map), "The maps that are due this week.")),
      ("waiting", JSONSchema.list(of: JSONSchema.object(waiting), "What waits for somebody, the worst first.")),
      ("letters", people("Whom `cjmgit notify` would write to now.")),
      (
        "lettersOfNextCommit",
        people("Who would get a letter of the next commit; null where a file of it cannot be read.", orNull: true)
      ),
    ])

  private static func people(_ meaning: String, orNull: Bool = false) -> JSON {
    JSONSchema.list(of: ["type": "string"], meaning, orNull: orNull)
  }

  private static let pending: [(String, JSON)] = [
    ("file", JSONSchema.value("string", "The path of the file.")),
    ("document", JSONSchema.word(Record.documents.map(\.record.name), "What kind of document it is.")),
    ("id", JSONSchema.value("string", "The id of the document.")),
    ("isReadable", JSONSchema.value("boolean", "Whether both versions can be read.")),
    ("isStyleOnly", JSONSchema.value("boolean", "Whether only quotes, order, comments or blank lines changed.")),
    ("improvement", JSONSchema.count("How many items got better; null where it cannot be read.", orNull: true)),
    ("regression", JSONSchema.count("How many got worse.", orNull: true)),
    ("neutral", JSONSchema.count("How many did neither.", orNull: true)),
    ("errors", JSONSchema.count("What `cjmgit check` finds.")),
    ("warnings", JSONSchema.count("What `cjmgit check` advises against.")),
  ]

  private static let map: [(String, JSON)] = [
    ("journey", JSONSchema.value("string", "The id of the journey.")),
    ("title", JSONSchema.value("string", "What it is called in the file.")),
    ("file", JSONSchema.value("string", "The path of the file.")),
    ("state", JSONSchema.word(MapWeek.State.allCases.map(\.rawValue), "How it stands.")),
    ("week", JSONSchema.value("string", "The week in which it was touched last; null where never.", orNull: true)),
    ("day", JSONSchema.value("string", "The day of that.", orNull: true)),
    ("commit", JSONSchema.value("string", "The commit of that.", orNull: true)),
    ("author", JSONSchema.value("string", "Who did it.", orNull: true)),
  ]

  private static let waiting: [(String, JSON)] = [
    ("kind", JSONSchema.word(["regression", "joined", "uncoordinated", "without-due", "due"], "What it is.")),
    ("journey", JSONSchema.value("string", "The id of the journey.")),
    ("stage", JSONSchema.count("The number of the stage, from 1; null outside the stages.", orNull: true)),
    ("path", JSONSchema.value("string", "The thing it speaks of.")),
    ("due", JSONSchema.value("string", "The day by which it is due.", orNull: true)),
    ("who", JSONSchema.value("string", "The id of the person who is to do it.", orNull: true)),
    ("text", JSONSchema.value("string", "What it is, in the language of the run.")),
  ]
}
