import Language

extension Trap {
  /// `unit: %` and the like: some signs mean something to YAML where a text begins.
  static let reservedCharacter = Trap(
    "reserved-character",
    meaning: Words(
      "a text that begins with a sign of YAML’s own", "текст начинается со знака, который занят в YAML",
      "текст починається зі знака, який зайнято в YAML"),
    stumble: { stumble in
      for line in stumble.lines {
        guard let sign = line.text.unicodeScalars.first, isReserved(sign, line) else { continue }
        return Find(
          span: line.value.lowerBound..<line.value.lowerBound + 1,
          message: Words(
            "a text cannot begin with `%1`: YAML keeps this sign for itself",
            "текст не может начинаться с `%1`: этот знак занят в YAML",
            "текст не може починатися з `%1`: цей знак зайнято в YAML"
          ).filled(String(sign)),
          hint: line.quotedLine.map(Hint.write))
      }
      return nil
    })

  private static func isReserved(_ sign: Unicode.Scalar, _ line: Line) -> Bool {
    let rest = line.text.unicodeScalars.dropFirst()
    switch sign {
    case "%", "@", "`", "*", "&", "!", ",", "]", "}": return true
    case "|", ">": return rest.contains { !"+-0123456789 ".unicodeScalars.contains($0) }
    case "-", "?": return line.key != nil && rest.first == " "
    case "[": return closes(line.text, "]")
    case "{": return closes(line.text, "}")
    default: return false
    }
  }

  /// Whether the bracket at the beginning is closed and the text goes on.
  private static func closes(_ text: String, _ bracket: Character) -> Bool {
    text.contains(bracket) && text.last != bracket
  }
}
