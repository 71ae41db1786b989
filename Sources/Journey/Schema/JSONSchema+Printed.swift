public import Language

/// What the schemas of printed JSON are made of.
///
/// Members may be added within one version; the number changes when one is dropped or takes another meaning.
extension JSONSchema {
  /// The schema of what is printed as one object, `{"schema": 1, …}`.
  public static func printed(
    _ title: String, version: Int = 1, _ members: [(String, JSON)], definitions: [(String, JSON)] = []
  ) -> JSON {
    let version: JSON = ["description": "The version of this form.", "const": .int(version)]
    return .object(
      [
        ("$schema", .text(dialect)), ("title", .text(title)), ("type", "object"),
        ("properties", .object([("schema", version)] + members)),
        ("required", JSON(["schema"] + members.map(\.0))),
      ] + (definitions.isEmpty ? [] : [("$defs", .object(definitions))]))
  }

  /// An object that has all of these members.
  public static func object(_ members: [(String, JSON)]) -> JSON {
    ["type": "object", "properties": .object(members), "required": JSON(members.map(\.0))]
  }

  /// A value of a JSON type; null, too, where it may be absent.
  public static func value(_ type: String, _ meaning: String, orNull: Bool = false) -> JSON {
    ["description": .text(meaning), "type": orNull ? JSON([type, "null"]) : .text(type)]
  }

  /// A count.
  public static func count(_ meaning: String, orNull: Bool = false) -> JSON {
    ["description": .text(meaning), "type": orNull ? ["integer", "null"] : "integer", "minimum": 0]
  }

  /// One of some words.
  public static func word(_ words: [String], _ meaning: String) -> JSON {
    ["description": .text(meaning), "enum": JSON(words)]
  }

  /// A list; null, too, where it may be absent.
  public static func list(of entry: JSON, _ meaning: String, orNull: Bool = false) -> JSON {
    ["description": .text(meaning), "type": orNull ? ["array", "null"] : "array", "items": entry]
  }
}
