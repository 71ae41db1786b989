import Language

/// What stands around the content of every page: the head, the header with the way to the other pages, the commit.
struct Frame {
  /// The chapters of the site, in the order of the navigation; each begins with a page of that name.
  enum Chapter: String, CaseIterable { case index, atlas, departments, personas }

  let wall: Wall
  let tongue: Tongue
  /// The page's name, as of `PageName`: what the links to its other languages are made from.
  let name: String
  /// What stands in the browser's tab, before the company's name.
  let title: String
  /// The commit that the page speaks of: the wall's own, or the last one of its journey; nil where there is none.
  let mark: CommitMark?
  /// The chapter that the page is in or begins.
  var chapter: Chapter?
  /// The style sheets and scripts besides those of every page, without their endings.
  var styles: [String] = [], scripts: [String] = []
  /// Whether the content stands alone, as in a frame of another site.
  var isBare = false

  /// Nothing but the site's own files is fetched, and no script stands in a page.
  static let policy =
    "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; connect-src 'self'; "
    + "frame-src 'self'; base-uri 'none'; form-action 'none'"

  /// Where the top of the site is, seen from the page.
  var top: String { tongue == wall.tongue ? "" : "../" }

  /// The page around its content, which brings its own `h1`.
  func page(_ content: Markup) -> String {
    let body = Markup.element(
      "body", ["class": isBare ? "bare" : nil],
      isBare ? .none : FrameHeader(frame: self).markup,
      .element("main", ["id": "content"], .lines([.none, content, .none])))
    return "<!doctype html>\n" + Markup.element("html", ["lang": tongue.rawValue], head, body).html + "\n"
  }

  private var head: Markup {
    let company = wall.company.title(tongue)
    let names = [title, company].filter { !$0.isEmpty }.joined(separator: " · ")
    return .element(
      "head", [:],
      .lines(
        [
          .none, .void("meta", ["charset": "utf-8"]),
          .void("meta", ["http-equiv": "Content-Security-Policy", "content": Self.policy]),
          .void("meta", ["name": "viewport", "content": "width=device-width, initial-scale=1"]),
          .element("title", [:], .text(names)), .void("link", ["rel": "icon", "href": "data:,"]),
        ] + (["wall", "frame"] + styles).map { .void("link", ["rel": "stylesheet", "href": "\(top)\($0).css"]) }
          + [.element("script", ["src": "\(top)frame.js"])]
          + (["live"] + scripts + (isBare ? [] : ["news"])).map {
            .element("script", ["src": "\(top)\($0).js", "defer": ""])
          } + [.none]))
  }
}
