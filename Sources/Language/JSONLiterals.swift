/// JSON written down as Swift's own literals; `["a": 1]` is an object in that order.
extension JSON: ExpressibleByNilLiteral, ExpressibleByBooleanLiteral, ExpressibleByIntegerLiteral,
  ExpressibleByFloatLiteral, ExpressibleByStringInterpolation, ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral
{
  /// `null`.
  public init(nilLiteral: ()) { self = .null }

  /// `true` or `false`.
  public init(booleanLiteral value: Bool) { self = .bool(value) }

  /// A whole number.
  public init(integerLiteral value: Int) { self = .int(value) }

  /// A number with a fraction.
  public init(floatLiteral value: Double) { self = .number(value) }

  /// A text.
  public init(stringLiteral value: String) { self = .text(value) }

  /// A list.
  public init(arrayLiteral values: JSON...) { self = .list(values) }

  /// An object, its members in the order given.
  public init(dictionaryLiteral members: (String, JSON)...) { self = .object(members) }
}

extension JSON {
  /// A text, or `null` where there is none.
  public init(_ text: String?) { self = text.map(JSON.text) ?? .null }

  /// A whole number, or `null` where there is none.
  public init(_ number: Int?) { self = number.map(JSON.int) ?? .null }

  /// A number, or `null` where there is none.
  public init(_ number: Double?) { self = number.map(JSON.number) ?? .null }

  /// A list of texts.
  public init(_ texts: [String]) { self = .list(texts.map(JSON.text)) }
}

extension JSON: Equatable {
  /// Whether two values print the same.
  public static func == (one: JSON, other: JSON) -> Bool {
    one.text() == other.text()
  }
}
