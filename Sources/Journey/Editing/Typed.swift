import Language

/// What people type, in the spelling of files.
///
/// A value on a command line or in a sheet is copied from a report, a page or a word processor. What can mean only one
/// thing is taken: a decimal comma, a long minus, a plus, groups of digits, `20.11.2026`.
enum Typed {
  /// The text of a value as it goes into a file; what is no value of its kind stays as it was typed.
  static func text(_ typed: String, as kind: Kind) -> String {
    switch kind {
    case .number, .score, .level: number(typed) ?? Value.trimmed(typed)
    case .date: day(typed) ?? Value.trimmed(typed)
    case .prose: prose(typed)
    case .line, .lines: Value.line(typed)
    default: Value.trimmed(typed)
    }
  }

  /// The number with which a text begins, and the unit that stands behind it; nil where it begins with none.
  static func figure(_ typed: String) -> (number: String, unit: String)? {
    let text = Value.trimmed(typed)
    let body = text.hasPrefix("+") ? text.dropFirst() : Substring(text)
    let digits = body.prefix { signs[$0] != nil || $0.isASCII && ($0.isNumber || "-.".contains($0)) }
    let number = digits.map { signs[$0] ?? String($0) }.joined()
    guard Numeral.parse(number) != nil else { return nil }
    return (number, String(body.dropFirst(digits.count)))
  }

  private static func number(_ typed: String) -> String? {
    figure(typed).flatMap { $0.unit.isEmpty ? $0.number : nil }
  }

  private static let signs: [Character: String] = [
    "\u{2212}": "-", "\u{2013}": "-", "\u{2012}": "-", ",": ".", " ": "", "\u{A0}": "", "\u{2009}": "",
    "\u{202F}": "",
  ]

  private static func day(_ typed: String) -> String? {
    let parts = Value.trimmed(typed).split(separator: ".").map(String.init)
    guard parts.count == 3, parts[2].count == 4, parts.allSatisfy({ $0.allSatisfy { $0.isASCII && $0.isNumber } })
    else { return nil }
    let padded = parts.map { $0.count == 1 ? "0" + $0 : $0 }
    let iso = "\(padded[2])-\(padded[1])-\(padded[0])"
    return Day(iso: iso) == nil ? nil : iso
  }

  /// Lines as they were typed, without blank ones at the ends.
  private static func prose(_ typed: String) -> String {
    let lines = typed.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    let isBlank: (Substring) -> Bool = { $0.allSatisfy { $0 == " " || $0 == "\t" } }
    let kept = lines.drop(while: isBlank).reversed().drop(while: isBlank).reversed()
    let text = kept.joined(separator: "\n")
    return kept.count > 1 ? text : Value.trimmed(text)
  }
}
