import Journey
import Language

/// Draws how the customer feels along the stages: a whole line now, a dashed one for the week before.
struct CurveDrawing {
  let curve: EmotionCurve
  let lane: Lane
  let type: PosterType
  let tongue: Tongue
  /// The widths of the stages.
  let widths: [Double]

  /// The curve in a box, its points at the middles of the stages.
  func shapes(in box: Box, at middles: [Double]) -> [Shape] {
    let line = type.size * Typeface.leading
    let plot = CurvePlot(curve, middles: middles, top: box.y + line * 1.7, bottom: box.bottom - line * 1.7)
    let zero = plot.y(0)
    let rule = Shape.path(
      [Spot(x: box.x, y: zero), Spot(x: box.right, y: zero)], .rule, stroke: type.size * 0.05, dash: 0)
    let now = paths(plot.now, .ink, stroke: 0.2, dash: 0)
    let labels = curve.points.indices.compactMap { label(at: $0, plot) }
    // The line does not run through what is written at it, and the dots lie on both.
    let dots = zip(curve.points.indices.compactMap { plot.spot($0, \.after) }, labels).flatMap { spot, label in
      [.fill(label.box.inset(type.size * 0.1), .paper, radius: 0), disc(spot, radius: 0.36, .ink, rim: .paper, 0.1)]
    }
    return [rule] + ghost(plot) + now + dots + labels
  }

  /// The line of the week before, and where the stages were that moved.
  private func ghost(_ plot: CurvePlot) -> [Shape] {
    let moved = curve.points.indices.filter { curve.points[$0].shift != nil }
    return paths(plot.ghost, .quiet, stroke: 0.14, dash: 0.5)
      + moved.compactMap { plot.spot($0, \.before) }.map { disc($0, radius: 0.28, .paper, rim: .quiet, 0.12) }
  }

  /// Lines, their measures in sizes of the type.
  private func paths(_ parts: [[CurvePlot.Spot]], _ ink: Ink, stroke: Double, dash: Double) -> [Shape] {
    parts.filter { $0.count > 1 }.map { part in
      .path(part.map(Spot.init), ink, stroke: type.size * stroke, dash: type.size * dash)
    }
  }

  private func disc(_ spot: CurvePlot.Spot, radius: Double, _ fill: Ink, rim: Ink, _ stroke: Double) -> Shape {
    .disc(Spot(spot), radius: type.size * radius, fill: fill, rim: rim, stroke: type.size * stroke)
  }

  /// What is written at a stage, on the side where the line leaves room.
  private func label(at place: Int, _ plot: CurvePlot) -> Shape? {
    guard let score = curve.points[place].after else { return nil }
    let text = label(curve.points[place], score, width: widths[place])
    let baseline = plot.y(score) + type.size * (isPeak(place) ? -0.7 : 1.45)
    return .text(text, Spot(x: plot.x(place) - text.width / 2, y: baseline))
  }

  /// Whether the line falls away from a point, so that there is room above it.
  private func isPeak(_ place: Int) -> Bool {
    guard let score = curve.points[place].after else { return true }
    let near = [place - 1, place + 1].filter(curve.points.indices.contains).compactMap { curve.points[$0].after }
    let former = curve.points[place].before.map { [$0] } ?? []
    let around = near + former
    return score * Double(around.count) >= around.reduce(0, +)
  }

  /// The score and its word, and what it was.
  private func label(_ point: EmotionCurve.Point, _ score: Double, width: Double) -> TextLine {
    let word = Int(exactly: score.rounded()).flatMap { lane.field.scale?[$0] }.map { " \($0[tongue])" } ?? ""
    var runs: [Run] = []
    if let mark = point.mark, let before = point.before {
      runs.append(Run(seen: "\(mark.printed) ", type.body.bold.inked(mark.ink)))
      runs.append(Run(Numeral.print(before, tongue) + " → ", type.body.bold))
    }
    let style = point.mark != nil ? type.body.bold : type.body
    let said = TextLine(runs: runs + [Run(Numeral.print(score, tongue) + word, style)])
    // A narrow stage has room for the number alone.
    return said.width < width ? said : TextLine(runs: [Run(Numeral.print(score, tongue), style)])
  }
}

extension Spot {
  fileprivate init(_ spot: CurvePlot.Spot) { self.init(x: spot.x, y: spot.y) }
}
