public import Language

/// A value as its kind understands it: equal values are no change, however they are written.
public enum Value: Sendable, Hashable {
  /// A text, one paragraph a line break, in NFC.
  case text(String)
  /// A text said in several languages, by language code; a language that is missing reads the one written first.
  case texts([String: String], first: String)
  /// A number and how many decimals were written.
  case number(Double, decimals: Int)
  /// A flag.
  case flag(Bool)
  /// A set of lines or ids, in the order of the file.
  case words([String])
  /// Words by name.
  case switches([String: String])

  /// Numbers are equal by what they are, not by how many decimals were written.
  public static func == (left: Value, right: Value) -> Bool {
    switch (left, right) {
    case (.text(let a), .text(let b)): a == b
    case (.texts(let a, _), .texts(let b, _)): a == b
    case (.number(let a, _), .number(let b, _)): a == b
    case (.flag(let a), .flag(let b)): a == b
    case (.words(let a), .words(let b)): a == b
    case (.switches(let a), .switches(let b)): a == b
    default: false
    }
  }

  /// Agrees with `==`.
  public func hash(into hasher: inout Hasher) {
    if let number { hasher.combine(number) } else { hasher.combine(text) }
  }

  /// The value in the form of the file: the point in numbers, `true` and `false`, words joined by line breaks.
  public var text: String {
    switch self {
    case .text(let text): text
    case .texts(let texts, _): texts.sorted { $0.key < $1.key }.map { "\($0.key): \($0.value)" }.joined(separator: "\n")
    case .number(let number, let decimals): Numeral.file(number, decimals: decimals)
    case .flag(let flag): flag ? "true" : "false"
    case .words(let words): words.joined(separator: "\n")
    case .switches(let map): map.sorted { $0.key < $1.key }.map { "\($0.key): \($0.value)" }.joined(separator: "\n")
    }
  }

  /// The text in a language, or the first that was written.
  public func text(_ tongue: Tongue) -> String {
    guard case .texts(let texts, let first) = self else { return text }
    return texts[tongue.rawValue] ?? texts[first] ?? ""
  }

  /// The number, nil for anything else.
  public var number: Double? {
    guard case .number(let number, _) = self else { return nil }
    return number
  }

  /// The words of a set; a single text is a set of one.
  public var words: [String] {
    switch self {
    case .words(let words): words
    default: [text]
    }
  }
}
