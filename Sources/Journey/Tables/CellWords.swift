import Language

/// How people write values in the cells of a table.
enum CellWords {
  /// A step of a scale: a number within it, its word in any language, or a face.
  static func step(_ text: String, from first: Int, to last: Int, _ scale: Scale?, faces: Bool) -> Int? {
    if let figure = Typed.figure(text), figure.unit.isEmpty, let value = Int(figure.number) {
      return first...last ~= value ? value : nil
    }
    if faces, let face = self.faces[text] { return face }
    let wanted = Normal.nfc(text.lowercased())
    return (first...last).first { step in
      guard let words = scale?[step] else { return false }
      return Tongue.allCases.contains { words[$0] == wanted }
    }
  }

  /// Faces and signs for a feeling, from −2 to +2.
  private static let faces: [String: Int] = [
    "--": -2, "😡": -2, "😠": -2, "😭": -2, "🤬": -2, ":((": -2,
    "-": -1, "−": -1, "☹": -1, "☹️": -1, "🙁": -1, "😞": -1, "😟": -1, "😕": -1, ":(": -1, ":-(": -1,
    "0": 0, "😐": 0, "😶": 0, ":|": 0, ":-|": 0, "+": 1, "🙂": 1, "😊": 1, "☺": 1, "☺️": 1, ":)": 1, ":-)": 1,
    "++": 2, "😀": 2, "😃": 2, "😄": 2, "😁": 2, "😍": 2, "🤩": 2, ":D": 2, ":))": 2,
  ]

  static func flag(_ text: String) -> String? {
    let wanted = text.lowercased()
    if ["true", "yes", "да", "так", "x", "х", "✓", "✔", "+", "1"].contains(wanted) { return "true" }
    return ["false", "no", "нет", "ні", "-", "−", "0"].contains(wanted) ? "false" : nil
  }

  /// The word of a choice that a text names, by the word itself or its label in any language.
  static func word(_ text: String, _ choices: Choices) -> String? {
    let wanted = Normal.nfc(text.lowercased())
    return choices.all.first { choice in
      choice.word == wanted || Tongue.allCases.contains { choice.label[$0].lowercased() == wanted }
    }?.word
  }

  /// The entries of a cell: one a line, or parted by semicolons, without the marks of a list before them; where names are
  /// meant, which have no commas, also those between commas outside of brackets.
  static func entries(_ text: String, alsoAtCommas: Bool = false) -> [String] {
    var depth = 0
    let parts = text.split { character in
      depth = max(0, depth + (character == "(" ? 1 : character == ")" ? -1 : 0))
      return "\n;\r\n".contains(character) || alsoAtCommas && depth == 0 && character == ","
    }
    return parts.compactMap { part in
      let bare = part.drop { $0.isWhitespace || "•·*–—".contains($0) }
      let entry = bare.hasPrefix("- ") ? bare.dropFirst(2) : bare
      return Value.line(String(entry)).isEmpty ? nil : Value.line(String(entry))
    }
  }
}
