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
    while let mark = rest.firstIndex(of: "%") {
      out += rest[..<mark]
      rest = rest[mark...].dropFirst()
      if let digit = rest.first?.wholeNumberValue, values.indices.contains(digit - 1) {
        out += values[digit - 1]
        rest = rest.dropFirst()
      } else {
        out += "%"
      }
    }
    return out + rest
  }
}
