import Journey
import Language

/// How the customer feels along the way: a line through the stages, and a dashed one for the week before.
struct CurveView {
  let curve: EmotionCurve
  let tongue: Tongue
  /// The week that the dashed line is of; nil where nothing says it.
  let former: Week?

  /// A place on the line: the middle of a stage, or the edge between two.
  private struct Place {
    let x: Double
    let y: Double
  }

  /// The whole line, with the numbers of the stages; nothing where there is no line.
  var figure: Markup {
    guard curve.isLine else { return .none }
    let width = Double(curve.points.count) * Self.step
    let lines = [curve.hasMoved ? path(\.before, "ghost") : .none, path(\.after, "now")]
    let drawing = Markup.element(
      "svg",
      ["viewBox": "0 0 \(Coordinate.text(width)) 190", "role": "img", "aria-label": words],
      Markup(html: (grid(width) + lines + dots).map(\.html).joined()))
    return .element("figure", ["class": "curve"], drawing, caption)
  }

  /// The part of the line that one stage shows, stretched over its cell; neighbours meet at the edges.
  func piece(at place: Int) -> Markup {
    let parts = [curve.hasMoved ? segment(\.before, at: place, "ghost") : .none, segment(\.after, at: place, "now")]
    let middle = Markup.element("line", ["class": "middle", "x1": "0", "x2": "100", "y1": "50", "y2": "50"])
    let dot = curve.points[place].after.map { score in
      Markup.element(
        "line", ["class": "dot \(tone(score))", "x1": "50", "x2": "50", "y1": level(score), "y2": level(score)])
    }
    return .element(
      "svg", ["class": "piece", "viewBox": "0 0 100 100", "preserveAspectRatio": "none", "aria-hidden": "true"],
      Markup(html: ([middle] + parts + [dot ?? .none]).map(\.html).joined()))
  }

  private static let step = 120.0
  /// With more stages than that there is no room for their scores.
  private static let mostValues = 16

  private func level(_ score: Double) -> String { Coordinate.text(50 - score * 20) }

  private func tone(_ score: Double) -> String { score > 0 ? "good" : score < 0 ? "bad" : "neutral" }

  private func grid(_ width: Double) -> [Markup] {
    [-2.0, 0, 2].map { score in
      .element(
        "line",
        [
          "class": score == 0 ? "middle" : "edge", "x1": "0", "x2": Coordinate.text(width), "y1": height(score),
          "y2": height(score),
        ])
    }
  }

  private func height(_ score: Double) -> String { Coordinate.text(80 - score * 30) }

  /// Curves between neighbours that level out at each stage; a stage without a score breaks the line.
  private func path(_ score: (EmotionCurve.Point) -> Double?, _ name: String) -> Markup {
    var source = ""
    var last: Place?
    for (index, point) in curve.points.enumerated() {
      guard let value = score(point) else {
        last = nil
        continue
      }
      let place = Place(x: (Double(index) + 0.5) * Self.step, y: 80 - value * 30)
      if let last {
        let middle = Coordinate.text((last.x + place.x) / 2)
        source += "C\(middle) \(Coordinate.text(last.y)) \(middle) \(Coordinate.text(place.y)) "
      } else {
        source += "M"
      }
      source += "\(Coordinate.text(place.x)) \(Coordinate.text(place.y))"
      last = place
    }
    return .element("path", ["class": name, "d": source])
  }

  /// The half curves on both sides of a stage's middle, cut where the stages meet.
  private func segment(_ score: (EmotionCurve.Point) -> Double?, at index: Int, _ name: String) -> Markup {
    let points = curve.points
    guard let own = score(points[index]) else { return .none }
    let here = 50 - own * 20
    let sides = [(index - 1, 0.0, 25.0, 12.5), (index + 1, 100.0, 75.0, 87.5)].compactMap {
      other, edge, far, near -> String? in
      guard points.indices.contains(other), let value = score(points[other]) else { return nil }
      let middle = (here + (50 - value * 20)) / 2
      let bend = Coordinate.text((here + middle) / 2)
      return "M50 \(Coordinate.text(here))C\(Coordinate.text(far)) \(Coordinate.text(here)) \(Coordinate.text(near)) "
        + "\(bend) \(Coordinate.text(edge)) \(Coordinate.text(middle))"
    }
    return .element("path", ["class": name, "d": sides.joined(separator: " ")])
  }

  private var dots: [Markup] {
    curve.points.enumerated().flatMap { index, point -> [Markup] in
      let x = Coordinate.text((Double(index) + 0.5) * Self.step)
      let number = Markup.element("text", ["class": "number", "x": x, "y": "182"], .text(String(index + 1)))
      guard let score = point.after else { return [number] }
      let dot = Markup.element(
        "circle", ["class": "dot \(tone(score))", "cx": x, "cy": height(score), "r": "6"])
      guard curve.points.count <= Self.mostValues else { return [dot, number] }
      let value = Markup.element(
        "text",
        ["class": "value", "x": x, "y": Coordinate.text(score > 0 ? 80 - score * 30 - 12 : 80 - score * 30 + 24)],
        .text(label(point, score)))
      return [dot, value, number]
    }
  }

  private func label(_ point: EmotionCurve.Point, _ score: Double) -> String {
    guard let gain = point.gain, gain != 0 else { return Numeral.print(score, tongue) }
    return "\(gain > 0 ? "▲" : "▼") \(Numeral.print(point.before ?? 0, tongue)) → \(Numeral.print(score, tongue))"
  }

  private var caption: Markup {
    let ghost = former.flatMap { curve.hasMoved ? JourneyWords.ghost.filled(tongue, $0.name(tongue)) : nil }
    let text = [JourneyWords.curveTitle[tongue], ghost].compactMap(\.self).joined(separator: " · ")
    return .element("figcaption", [:], .text(text))
  }

  /// The curve in words, for those who do not see it.
  private var words: String {
    let stages = curve.points.enumerated().compactMap { index, point in
      point.after.map { score in
        let was = point.gain.flatMap { $0 == 0 ? nil : point.before }
          .map { ", " + JourneyWords.before.filled(tongue, Numeral.print($0, tongue)) }
        return "\(index + 1) \(Scale.emotion[Int(score)]?[tongue] ?? Numeral.print(score, tongue))\(was ?? "")"
      }
    }
    return "\(JourneyWords.curveTitle[tongue]): \(stages.joined(separator: "; "))"
  }
}
