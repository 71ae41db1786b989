import Journey
import Language
import Telling

/// How the customer feels along the way: a line through the stages, and a dashed one for the week before.
struct CurveView {
  let curve: EmotionCurve
  let tongue: Tongue
  /// The week that the dashed line is of; nil where nothing says it.
  let former: Week?

  private static let step = 120.0
  /// With more stages than that there is no room for their scores.
  private static let mostValues = 16

  private var width: Double { Double(curve.points.count) * Self.step }
  private var plot: CurvePlot { CurvePlot(curve, width: width, top: 20, bottom: 140) }

  /// The whole line, with the numbers of the stages; nothing where there is no line.
  var figure: Markup {
    guard curve.isLine else { return .none }
    let lines = [curve.hasMoved ? path(plot.ghost, "ghost") : .none, path(plot.now, "now")]
    let drawing = Markup.element(
      "svg",
      ["viewBox": "0 0 \(Coordinate.text(width)) 190", "role": "img", "aria-label": curve.words(tongue)],
      .row(grid + lines + dots))
    return .element("figure", ["class": "curve"], drawing, caption)
  }

  private var grid: [Markup] {
    [-2.0, 0, 2].map { score in
      let y = Coordinate.text(plot.y(score))
      return .element(
        "line",
        ["class": score == 0 ? "middle" : "edge", "x1": "0", "x2": Coordinate.text(width), "y1": y, "y2": y])
    }
  }

  /// Curves between neighbours that level out at each stage.
  private func path(_ parts: [[CurvePlot.Spot]], _ name: String) -> Markup {
    let sources = parts.map { part in
      let bends = zip(part, part.dropFirst()).map { last, next in
        let middle = Coordinate.text((last.x + next.x) / 2)
        return "C\(middle) \(Coordinate.text(last.y)) \(middle) \(Coordinate.text(next.y)) \(Coordinate.pair(next))"
      }
      return "M" + part.prefix(1).map(Coordinate.pair).joined() + bends.joined()
    }
    return .element("path", ["class": name, "d": sources.joined()])
  }

  private var dots: [Markup] {
    curve.points.enumerated().flatMap { place, point -> [Markup] in
      let x = Coordinate.text(plot.x(place))
      let number = Markup.element("text", ["class": "number", "x": x, "y": "182"], .text(String(place + 1)))
      guard let score = point.after else { return [number] }
      let y = plot.y(score)
      let dot = Markup.element(
        "circle", ["class": "dot \(Entry.Tone(of: score))", "cx": x, "cy": Coordinate.text(y), "r": "6"])
      guard curve.points.count <= Self.mostValues else { return [dot, number] }
      let value = Markup.element(
        "text", ["class": "value", "x": x, "y": Coordinate.text(score > 0 ? y - 12 : y + 24)],
        .text(label(point, score)))
      return [dot, value, number]
    }
  }

  private func label(_ point: EmotionCurve.Point, _ score: Double) -> String {
    guard let mark = point.mark, let way = point.way(tongue) else { return Numeral.print(score, tongue) }
    return "\(mark.sign) \(way)"
  }

  private var caption: Markup {
    let ghost = former.flatMap { curve.hasMoved ? JourneyWords.ghost.filled(tongue, $0.name(tongue)) : nil }
    let text = [JourneyWords.curveTitle[tongue], ghost].compactMap(\.self).joined(separator: " · ")
    return .element("figcaption", [:], .text(text))
  }
}
