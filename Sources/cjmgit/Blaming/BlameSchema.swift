import Journey
import Language

/// The schema of what `cjmgit blame --format json` prints.
enum BlameSchema {
  static let json = JSONSchema.printed(
    "Who wrote each value of a document", version: BlameJSON.version,
    [
      ("journey", JSONSchema.value("string", "The id of the document.")),
      ("file", JSONSchema.value("string", "The path of the file.")),
      ("values", JSONSchema.list(of: JSONSchema.object(value), "Its values, in the order of the file.")),
    ])

  private static let value: [(String, JSON)] = [
    ("path", JSONSchema.value("string", "Where it stands, as in `stages/checkout/gap`.")),
    ("stage", JSONSchema.value("string", "The id of its stage; null outside the stages.", orNull: true)),
    ("field", JSONSchema.value("string", "The row; null for an item as such.", orNull: true)),
    ("value", JSONSchema.value("string", "The value; of an item its identity.")),
    ("commit", JSONSchema.value("string", "The commit that wrote it; null where it is not committed.", orNull: true)),
    ("boundary", JSONSchema.value("boolean", "Whether the search ended there, and the value may be older.")),
    ("day", JSONSchema.value("string", "The day of the commit in the company's time zone.", orNull: true)),
    ("author", JSONSchema.value("string", "The author, as the company calls the person.", orNull: true)),
    ("email", JSONSchema.value("string", "The author's address.", orNull: true)),
  ]
}
