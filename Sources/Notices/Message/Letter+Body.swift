import Journey

extension Letter {
  /// How much a mail carries: less, where it would be too long to send.
  enum Form: CaseIterable { case full, withoutPictures, plain, cut }

  /// The body, the plainest way of showing it first; `domain` is that of the sender.
  func body(_ form: Form, _ domain: String) -> Entity {
    let plain = PlainBody(self, slip.tongue).text
    switch form {
    case .full: return alternative(plain, html(domain))
    case .withoutPictures:
      return alternative(plain, .text(HTMLBody(letter: self, tongue: slip.tongue) { _ in nil }.text, subtype: "html"))
    case .plain: return .text(plain, subtype: "plain")
    case .cut: return .text(Self.cut(plain), subtype: "plain")
    }
  }

  private func alternative(_ plain: String, _ html: Entity) -> Entity {
    .multipart("alternative", [.text(plain, subtype: "plain"), html], boundary: boundary("a"))
  }

  /// The HTML, with the pictures that it shows.
  private func html(_ domain: String) -> Entity {
    let curves = parts.enumerated().compactMap { place, part in part.curve.map { (place, $0) } }
    let name = { (place: Int) in "curve-\(place + 1).\(id)@\(domain)" }
    let text = Entity.text(HTMLBody(letter: self, tongue: slip.tongue) { name($0) }.text, subtype: "html")
    guard !curves.isEmpty, slip.templates.html.names(.maps) else { return text }
    let pictures = curves.map { place, curve in
      Entity.picture(
        CurvePicture.png(curve), type: "image/png", id: name(place), name: "curve-\(place + 1).png")
    }
    return .multipart("related", [text] + pictures, boundary: boundary("r"), root: "text/html")
  }

  /// A line that stands in no encoded text, since `=` begins only hexadecimal digits there; the same each time.
  private func boundary(_ level: String) -> String { "=_\(level)_\(id)" }

  /// As many lines as fit; nothing that people write fills so many but by intent.
  private static func cut(_ text: String) -> String {
    var room = Message.limit / 4
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).prefix { line in
      room -= line.utf8.count + 1
      return room > 0
    }
    return lines.joined(separator: "\n") + "\n…\n"
  }
}
