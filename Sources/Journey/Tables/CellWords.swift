import Language

/// How people write values in the cells of a table.
enum CellWords {
  /// A number with a point or a comma, whatever unit stands behind it; nil where it begins with none.
  static func number(_ text: String) -> (value: String, unit: String)? {
    let signs: [Character: Character] = ["−": "-", "–": "-", ",": ".", "\u{A0}": " ", "\u{202F}": " "]
    let plain = String(text.map { signs[$0] ?? $0 })
    let digits = plain.drop { $0 == "+" }.prefix { $0.isASCII && ($0.isNumber || "-. ".contains($0)) }
    let value = digits.filter { $0 != " " }
    guard Numeral.parse(String(value)) != nil else { return nil }
    let rest = plain.drop { $0 == "+" }.dropFirst(digits.count)
    return (String(value), String(rest.drop { $0 == " " }))
  }

  /// A step of a scale: a number within it, its word in any language, or a face.
  static func step(_ text: String, from first: Int, to last: Int, _ scale: Scale?, faces: Bool) -> Int? {
    if let number = number(text), number.unit.isEmpty, let value = Int(number.value) {
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

  /// A day as files write it; `20.11.2026` is the way people do.
  static func date(_ text: String) -> String? {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count == 3, parts[2].count == 4 else { return Day(iso: text).map { _ in text } }
    let pad = { (part: Substring) in part.count == 1 ? "0\(part)" : String(part) }
    let iso = "\(parts[2])-\(pad(parts[1]))-\(pad(parts[0]))"
    return Day(iso: iso).map { _ in iso }
  }

  /// The word of a choice that a text names, by the word itself or its label in any language.
  static func word(_ text: String, _ choices: Choices) -> String? {
    let wanted = Normal.nfc(text.lowercased())
    return choices.all.first { choice in
      choice.word == wanted || Tongue.allCases.contains { choice.label[$0].lowercased() == wanted }
    }?.word
  }

  /// The entries of a cell: one a line, or parted by semicolons, without the marks of a list before them.
  static func entries(_ text: String, alsoAtCommas: Bool = false) -> [String] {
    let parts = text.split { $0 == "\n" || $0 == ";" || $0 == "\r\n" || alsoAtCommas && $0 == "," }
    return parts.compactMap { part in
      let bare = part.drop { $0.isWhitespace || "•·*–—".contains($0) }
      let entry = bare.hasPrefix("- ") ? bare.dropFirst(2) : bare
      return Value.line(String(entry)).isEmpty ? nil : Value.line(String(entry))
    }
  }
}
