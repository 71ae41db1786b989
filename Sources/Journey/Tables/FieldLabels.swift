import Language

/// What the rows of a record are called in tables: by their keys, and by their labels in three languages.
struct FieldLabels {
  private var fields: [String: Field] = [:]

  init(of record: Record) {
    for field in record.fields where field.kind.record == nil || field.name != record.identity.field {
      for name in Self.names(field) where fields[name] == nil { fields[name] = field }
    }
    // A table of stages calls its heads what they are.
    if let title = record.title {
      for tongue in Tongue.allCases { fields[Self.key(record.noun[tongue])] = title }
    }
  }

  /// The row that a cell names; nil where it names none.
  subscript(cell: TableCell?) -> Field? { cell.flatMap { fields[Self.key($0.text)] } }

  /// The label that a mistyped one was likely meant to be.
  func near(_ text: String) -> String? { Suggestion.closest(to: Self.key(text), among: fields.keys.sorted()) }

  /// The names of a row: of a list of things, also what one of them is called.
  private static func names(_ field: Field) -> [String] {
    let inner = field.kind.record
    let identity = inner.flatMap { record in record.shortField.flatMap { $0.kind.target == nil ? nil : $0.label } }
    let nouns = [field.label, inner?.noun, identity].compactMap(\.self)
    return [key(field.name)] + nouns.flatMap { noun in Tongue.allCases.map { key(noun[$0]) } }
      + field.spoken.map(key)
  }

  private static func key(_ text: String) -> String {
    let words = Normal.nfc(text.lowercased()).split { $0.isWhitespace || $0 == ":" || $0 == "-" }
    return words.joined(separator: " ").replacing("ё", with: "е").replacing("'", with: "’")
  }
}
