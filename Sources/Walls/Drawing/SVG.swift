import Language

/// Writes a picture as SVG: one file without style sheets, scripts and references, the same bytes for the same picture.
enum SVG {
  /// The source of a picture.
  static func source(_ picture: Picture) -> String {
    let panels = picture.panels.map { group($0.name, $0.shapes) }
    return """
      <?xml version="1.0" encoding="UTF-8"?>
      <svg xmlns="http://www.w3.org/2000/svg" role="img" lang="\(picture.language)" width="\(picture.outer.width)" \
      height="\(picture.outer.height)" viewBox="0 0 \(number(picture.width)) \(number(picture.height))" \
      font-family="\(Typeface.family)" xml:space="preserve">
      <title>\(text(picture.title))</title>
      <rect width="\(number(picture.width))" height="\(number(picture.height))" fill="\(Ink.paper.rawValue)"/>
      \((picture.ground.map(element) + panels).joined(separator: "\n"))
      </svg>

      """
  }

  private static func group(_ name: String, _ shapes: [Shape]) -> String {
    (["<g data-panel=\"\(text(name))\">"] + shapes.map(element) + ["</g>"]).joined(separator: "\n")
  }

  private static func element(_ shape: Shape) -> String {
    switch shape {
    case .text(let line, let spot):
      return "<text x=\"\(number(spot.x))\" y=\"\(number(spot.y))\">\(line.runs.map(span).joined())</text>"
    case .fill(let box, let ink, let radius):
      let round = radius > 0 ? " rx=\"\(number(radius))\"" : ""
      return "<rect \(place(box))\(round) fill=\"\(ink.rawValue)\"/>"
    case .frame(let box, let ink, let stroke):
      return "<rect \(place(box)) fill=\"none\" stroke=\"\(ink.rawValue)\" stroke-width=\"\(number(stroke))\"/>"
    case .path(let spots, let ink, let stroke, let dash):
      let points = spots.map { "\(number($0.x)),\(number($0.y))" }.joined(separator: " ")
      let dashes = dash > 0 ? " stroke-dasharray=\"\(number(dash)) \(number(dash * 0.8))\"" : ""
      return "<polyline points=\"\(points)\" fill=\"none\" stroke=\"\(ink.rawValue)\" "
        + "stroke-width=\"\(number(stroke))\" stroke-linejoin=\"round\"\(dashes)/>"
    case .disc(let spot, let radius, let fill, let rim, let stroke):
      return "<circle cx=\"\(number(spot.x))\" cy=\"\(number(spot.y))\" r=\"\(number(radius))\" "
        + "fill=\"\(fill.rawValue)\" stroke=\"\(rim.rawValue)\" stroke-width=\"\(number(stroke))\"/>"
    }
  }

  private static func span(_ run: Run) -> String {
    let style = run.style
    let line = (style.isStruck ? ["line-through"] : []) + (style.isUnderlined ? ["underline"] : [])
    let decoration = line.isEmpty ? "" : " text-decoration=\"\(line.joined(separator: " "))\""
    let weight = style.isBold ? " font-weight=\"bold\"" : ""
    return "<tspan font-size=\"\(number(style.size))\"\(weight) fill=\"\(style.ink.rawValue)\"\(decoration)>"
      + "\(text(run.text))</tspan>"
  }

  private static func place(_ box: Box) -> String {
    "x=\"\(number(box.x))\" y=\"\(number(box.y))\" width=\"\(number(box.width))\" height=\"\(number(box.height))\""
  }

  /// What people wrote; XML has no place for two scalars that HTML has one for.
  private static func text(_ text: String) -> String {
    let written = Escape.html(text)
    guard written.unicodeScalars.contains(where: isForeign) else { return written }
    return String(String.UnicodeScalarView(written.unicodeScalars.map { isForeign($0) ? "\u{FFFD}" : $0 }))
  }

  private static func isForeign(_ scalar: Unicode.Scalar) -> Bool { scalar.value == 0xFFFE || scalar.value == 0xFFFF }

  /// A length with at most two decimals, so that no two machines write it differently.
  static func number(_ value: Double) -> String {
    let hundredths = Int((value * 100).rounded())
    let sign = hundredths < 0 ? "-" : ""
    let (whole, part) = abs(hundredths).quotientAndRemainder(dividingBy: 100)
    guard part != 0 else { return "\(sign)\(whole)" }
    return "\(sign)\(whole)." + (part % 10 == 0 ? "\(part / 10)" : part < 10 ? "0\(part)" : "\(part)")
  }
}
