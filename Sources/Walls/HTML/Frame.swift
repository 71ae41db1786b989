import Language

/// What stands around the content of every page.
struct Frame {
  let wall: Wall
  let tongue: Tongue
  let title: String

  /// Nothing but the site's own files is fetched, and no script stands in a page.
  static let policy =
    "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; connect-src 'self'; frame-src 'self'; "
    + "base-uri 'none'; form-action 'none'"

  /// Where the top of the site is, seen from the page.
  var top: String { tongue == wall.tongue ? "" : "../" }

  func page(_ content: Markup) -> String {
    let head = Markup.element(
      "head", [:], .void("meta", ["charset": "utf-8"]),
      .void("meta", ["http-equiv": "Content-Security-Policy", "content": Self.policy]),
      .void("meta", ["name": "viewport", "content": "width=device-width, initial-scale=1"]),
      .element("title", [:], .text(title)), .void("link", ["rel": "icon", "href": "data:,"]),
      .void("link", ["rel": "stylesheet", "href": "\(top)wall.css"]),
      .element("script", ["src": "\(top)wall.js", "defer": ""]))
    let body = Markup.element("body", [:], .element("h1", [:], .text(title)), content)
    return "<!doctype html>\n" + Markup.element("html", ["lang": tongue.rawValue], head, body).html + "\n"
  }
}
