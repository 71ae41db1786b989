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
    let (top, bottom) = (box.y + line * 1.7, box.bottom - line * 1.7)
    let y = { (score: Double) in bottom - (min(max(score, -2), 2) + 2) / 4 * (bottom - top) }
    let zero = y(0)
    var labels: [Shape] = []
    var shapes: [Shape] = [
      .path([Spot(x: box.x, y: zero), Spot(x: box.right, y: zero)], .rule, stroke: type.size * 0.05, dash: 0)
    ]
    let spots = { (score: (EmotionCurve.Point) -> Double?) -> [[Spot]] in
      let all = zip(curve.points, middles).map { point, x in score(point).map { Spot(x: x, y: y($0)) } }
      return all.split(separator: nil).map { $0.compactMap(\.self) }
    }
    if curve.hasMoved {
      for part in spots(\.before) where part.count > 1 {
        shapes.append(.path(part, .quiet, stroke: type.size * 0.14, dash: type.size * 0.5))
      }
      shapes += zip(curve.points, middles).compactMap { point, x in
        guard let before = point.before, point.hasMoved else { return nil }
        return .disc(
          Spot(x: x, y: y(before)), radius: type.size * 0.28, fill: .paper, rim: .quiet, stroke: type.size * 0.12)
      }
    }
    for part in spots(\.after) where part.count > 1 {
      shapes.append(.path(part, .ink, stroke: type.size * 0.2, dash: 0))
    }
    for (place, (point, x)) in zip(curve.points, middles).enumerated() {
      guard let score = point.after else { continue }
      let text = label(point, score, width: widths[place])
      let baseline = y(score) + type.size * (isPeak(place) ? -0.7 : 1.45)
      let shape = Shape.text(text, Spot(x: x - text.width / 2, y: baseline))
      // The line does not run through what is written at it.
      shapes.append(.fill(shape.box.inset(type.size * 0.1), .paper, radius: 0))
      labels.append(shape)
      shapes.append(
        .disc(Spot(x: x, y: y(score)), radius: type.size * 0.36, fill: .ink, rim: .paper, stroke: type.size * 0.1))
    }
    return shapes + labels
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
    if point.hasMoved, let before = point.before {
      let mark: News.Mark = score > before ? .better : .worse
      runs.append(Run(seen: "\(mark.printed) ", type.body.bold.inked(mark.ink)))
      runs.append(Run(Numeral.print(before, tongue) + " → ", type.body.bold))
    }
    let style = point.hasMoved ? type.body.bold : type.body
    let said = TextLine(runs: runs + [Run(Numeral.print(score, tongue) + word, style)])
    // A narrow stage has room for the number alone.
    return said.width < width ? said : TextLine(runs: [Run(Numeral.print(score, tongue), style)])
  }
}

extension EmotionCurve.Point {
  /// Whether it was felt otherwise a week ago; what was not there then has not moved.
  fileprivate var hasMoved: Bool { gain.map { $0 != 0 } ?? false }
}
