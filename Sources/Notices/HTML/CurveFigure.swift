import Journey
import Language
import Telling

/// The emotion curve in a letter: the picture, the numbers of the stages right below it, and what the lines mean.
struct CurveFigure {
  let curve: EmotionCurve
  let tongue: Tongue
  /// By what name the picture travels beside the HTML; nil where it does not: then words stand in its place.
  let source: String?

  /// The most stages under whose numbers there is room for a score before and now, on a telephone too.
  private static let mostValues = 7

  /// The figure.
  var markup: Markup {
    guard let source else {
      return .element("p", ["class": "quiet", "style": Style.small], .text(curve.words(tongue)))
    }
    let picture = Markup.void(
      "img",
      [
        "src": "cid:\(source)", "width": "\(CurvePicture.width)", "height": "\(CurvePicture.height)",
        "alt": curve.words(tongue),
        "style": "display:block;width:100%;max-width:\(CurvePicture.width)px;height:auto;border:0;font-size:14px",
      ])
    let ends = [Scale.emotion.words.first, Scale.emotion.words.last].map { $0?[tongue] ?? "" }
    let caption = (curve.hasMoved ? LetterWords.curveMoved : LetterWords.curveNew).filled(tongue, ends[0], ends[1])
    return .lines([
      picture,
      .element(
        "table",
        [
          "role": "presentation", "width": "100%", "cellpadding": "0", "cellspacing": "0", "border": "0",
          "style": "max-width:\(CurvePicture.width)px;table-layout:fixed",
        ], .element("tr", [:], .row(curve.points.enumerated().map(cell)))),
      .element("p", ["class": "quiet", "style": "\(Style.small);margin-top:8px"], .text(caption)),
    ])
  }

  /// The number of a stage, and under it how its feeling changed.
  private func cell(_ place: Int, _ point: EmotionCurve.Point) -> Markup {
    let number = Markup.text("\(place + 1)")
    guard let shift = point.shift, let values = point.way(tongue) else {
      return .element("td", ["class": "quiet", "style": Style.cell], number)
    }
    let mark = shift > 0 ? Letter.Entry.Mark.better : .worse
    let isRoomy = curve.points.count <= Self.mostValues
    return .element(
      "td",
      [
        "class": Style.tone(mark),
        "style": "\(Style.cell);font-weight:700;white-space:nowrap;color:\(Style.colour(mark))",
      ], number, isRoomy ? .void("br") + .text(values) : .none)
  }
}
