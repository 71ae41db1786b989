/// One thing said in each language; the unit of every table of words.
public struct Words: Sendable, Hashable {
  /// The text in each language.
  public let en: String, ru: String, uk: String

  /// Says one thing in English, Russian and Ukrainian, in this order throughout the project.
  public init(_ en: String, _ ru: String, _ uk: String) {
    self.en = en
    self.ru = ru
    self.uk = uk
  }

  /// The text in one language.
  public subscript(tongue: Tongue) -> String {
    switch tongue {
    case .en: en
    case .ru: ru
    case .uk: uk
    }
  }

  /// The same with `%1`, `%2` … replaced by the given values, in one pass: what stands in a value is never expanded.
  public func filled(_ values: String...) -> Words {
    Words(Self.fill(en, values), Self.fill(ru, values), Self.fill(uk, values))
  }

  /// The text in one language with `%1`, `%2` … replaced by the given values.
  public func filled(_ tongue: Tongue, _ values: String...) -> String { Self.fill(self[tongue], values) }

  private static func fill(_ text: String, _ values: [String]) -> String {
    var out = ""
    var rest = text[...]
    // On bytes: every message is filled, and characters are dear.
    while let mark = rest.utf8.firstIndex(of: UInt8(ascii: "%")) {
      out += rest[..<mark]
      rest = rest[rest.utf8.index(after: mark)...]
      if let digit = rest.utf8.first.map({ Int($0) - 0x30 }), values.indices.contains(digit - 1) {
        out += values[digit - 1]
        rest = rest[rest.utf8.index(after: rest.startIndex)...]
      } else {
        out += "%"
      }
    }
    return out + rest
  }
}
