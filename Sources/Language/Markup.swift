/// HTML that is safe by the way it is made: what people wrote gets in as text or as a quoted attribute, escaped.
public struct Markup: Sendable {
  /// The source.
  public let html: String

  /// Takes a source that is markup already.
  public init(html: String) { self.html = html }

  /// Nothing.
  public static let none = Markup(html: "")

  /// What people wrote; controls and marks of direction in it are made visible, numbers kept with what they count.
  public static func text(_ text: String) -> Markup {
    Markup(html: Escape.html(Ties.tied(Escape.terminal(text), by: "\u{A0}")))
  }

  /// An element around others; attributes without a value are left out.
  public static func element(_ name: String, _ attributes: KeyValuePairs<String, String?> = [:], _ content: Markup...)
    -> Markup
  {
    var html = "<"
    html.reserveCapacity(content.reduce(128) { $0 + $1.html.utf8.count })
    html += name
    write(attributes, to: &html)
    html += ">"
    for part in content { html += part.html }
    html += "</"
    html += name
    html += ">"
    return Markup(html: html)
  }

  /// An element that has no content: a picture, a break.
  public static func void(_ name: String, _ attributes: KeyValuePairs<String, String?> = [:]) -> Markup {
    var html = "<\(name)"
    write(attributes, to: &html)
    return Markup(html: html + ">")
  }

  /// Several in a row, each on a line of its own, so that the source can be read.
  public static func lines(_ parts: [Markup]) -> Markup {
    Markup(html: parts.map(\.html).filter { !$0.isEmpty }.joined(separator: "\n"))
  }

  /// Several in a row.
  public static func + (one: Markup, other: Markup) -> Markup { Markup(html: one.html + other.html) }

  private static func write(_ attributes: KeyValuePairs<String, String?>, to html: inout String) {
    for case (let name, let value?) in attributes {
      html += " "
      html += name
      html += "=\""
      html += Escape.html(Escape.line(value))
      html += "\""
    }
  }
}
