/// HTML that is safe by the way it is made: what people wrote gets in as text or as a quoted attribute, escaped.
public struct Markup: Sendable {
  /// The source, in UTF-8: pages are put together from many thousand small pieces, which bytes are good at.
  public let bytes: [UInt8]

  /// Takes a source that is markup already.
  public init(html: String) { bytes = Array(html.utf8) }

  /// Takes a source that is markup already, in UTF-8.
  public init(bytes: [UInt8]) { self.bytes = bytes }

  /// The source.
  public var html: String { String(decoding: bytes, as: UTF8.self) }

  /// Whether there is nothing in it.
  public var isEmpty: Bool { bytes.isEmpty }

  /// Nothing.
  public static let none = Markup(bytes: [])

  /// What people wrote; controls and marks of direction in it are made visible, numbers kept with what they count.
  public static func text(_ text: String) -> Markup {
    Markup(html: Escape.html(Ties.tied(Escape.terminal(text), by: "\u{A0}")))
  }

  /// An element around others; attributes without a value are left out.
  public static func element(_ name: String, _ attributes: KeyValuePairs<String, String?> = [:], _ content: Markup...)
    -> Markup
  {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(content.reduce(128) { $0 + $1.bytes.count })
    open(name, attributes, to: &bytes)
    for part in content { bytes += part.bytes }
    bytes.append(UInt8(ascii: "<"))
    bytes.append(UInt8(ascii: "/"))
    bytes += name.utf8
    bytes.append(UInt8(ascii: ">"))
    return Markup(bytes: bytes)
  }

  /// An element that has no content: a picture, a break.
  public static func void(_ name: String, _ attributes: KeyValuePairs<String, String?> = [:]) -> Markup {
    var bytes: [UInt8] = []
    open(name, attributes, to: &bytes)
    return Markup(bytes: bytes)
  }

  /// Several in a row, each on a line of its own, so that the source can be read.
  public static func lines(_ parts: [Markup]) -> Markup { row(parts.filter { !$0.isEmpty }, separator: "\n") }

  /// Several in a row; `separator` is markup already.
  public static func row(_ parts: [Markup], separator: String = "") -> Markup {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(parts.reduce(0) { $0 + $1.bytes.count + separator.utf8.count })
    for (place, part) in parts.enumerated() {
      if place > 0 { bytes += separator.utf8 }
      bytes += part.bytes
    }
    return Markup(bytes: bytes)
  }

  /// A sentence with markup in the place of its `%1`.
  public static func filled(_ sentence: String, with markup: Markup) -> Markup {
    let parts = sentence.split(separator: "%1", omittingEmptySubsequences: false)
    guard let first = parts.first else { return .none }
    return .row([.text(String(first))] + parts.dropFirst().flatMap { [markup, .text(String($0))] })
  }

  /// Several in a row.
  public static func + (one: Markup, other: Markup) -> Markup { Markup(bytes: one.bytes + other.bytes) }

  private static func open(_ name: String, _ attributes: KeyValuePairs<String, String?>, to bytes: inout [UInt8]) {
    bytes.append(UInt8(ascii: "<"))
    bytes += name.utf8
    for case (let name, let value?) in attributes {
      bytes.append(UInt8(ascii: " "))
      bytes += name.utf8
      bytes.append(UInt8(ascii: "="))
      bytes.append(UInt8(ascii: "\""))
      bytes += Escape.html(Escape.line(value)).utf8
      bytes.append(UInt8(ascii: "\""))
    }
    bytes.append(UInt8(ascii: ">"))
  }
}
