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
    let y = { (score: Double) in bottom - (score + 2) / 4 * (bottom - top) }
    let zero = y(0)
    var shapes: [Shape] = [
      .path([Spot(x: box.x, y: zero), Spot(x: box.right, y: zero)], .rule, stroke: type.size * 0.05, dash: 0)
    ]
    let spots = { (score: (EmotionCurve.Point) -> Double?) -> [[Spot]] in
      let all = zip(curve.points, middles).map { point, x in score(point).map { Spot(x: x, y: y(min(max($0, -2), 2))) } }
      return all.split(separator: nil).map { $0.compactMap(\.self) }
    }
    if curve.hasMoved {
      for part in spots(\.before) where part.count > 1 {
        shapes.append(.path(part, .quiet, stroke: type.size * 0.14, dash: type.size * 0.5))
      }
      shapes += zip(curve.points, middles).compactMap { point, x in
        guard let before = point.before, point.isChanged else { return nil }
        return .disc(
          Spot(x: x, y: y(before)), radius: type.size * 0.28, fill: .paper, rim: .quiet, stroke: type.size * 0.12)
      }
    }
    for part in spots(\.after) where part.count > 1 {
      shapes.append(.path(part, .ink, stroke: type.size * 0.2, dash: 0))
    }
    for ((point, x), width) in zip(zip(curve.points, middles), widths) {
      guard let score = point.after else { continue }
      shapes.append(
        .disc(Spot(x: x, y: y(score)), radius: type.size * 0.36, fill: .ink, rim: .paper, stroke: type.size * 0.1))
      shapes.append(label(point, score, x, y, width: width))
    }
    return shapes
  }

  /// The score and its word, above its point where the line falls away below, under it else.
  private func label(_ point: EmotionCurve.Point, _ score: Double, _ x: Double, _ y: (Double) -> Double, width: Double)
    -> Shape
  {
    let word = lane.field.scale?[Int(score.rounded())].map { " \($0[tongue])" } ?? ""
    var runs: [Run] = []
    if point.isChanged, let before = point.before {
      let mark: News.Mark = score > before ? .better : .worse
      runs.append(Run(seen: "\(mark.printed) ", type.body.bold.inked(mark.ink)))
      runs.append(Run(Numeral.print(before, tongue) + " → ", type.body.bold))
    }
    let style = point.isChanged ? type.body.bold : type.body
    let said = TextLine(runs: runs + [Run(Numeral.print(score, tongue) + word, style)])
    // A narrow stage has room for the number alone.
    let text = said.width < width ? said : TextLine(runs: [Run(Numeral.print(score, tongue), style)])
    // On the side away from last week's point, and never outside of the lane.
    let isAbove = point.before.map { $0 == score ? score >= 0 : $0 < score } ?? (score >= 0)
    let baseline = isAbove ? y(score) - type.size * 0.7 : y(score) + type.size * 1.45
    return .text(text, Spot(x: x - text.width / 2, y: baseline))
  }
}
