import Journey
import Language

/// The part of the emotion curve that one stage shows, stretched over its cell; neighbours meet at the edges.
struct CurvePiece {
  let curve: EmotionCurve
  /// The stage among the others, from 0.
  let place: Int

  /// The stages side by side, each a hundred wide, this one from 0 to 100.
  private var plot: CurvePlot {
    CurvePlot(curve, middles: curve.points.indices.map { Double($0 - place) * 100 + 50 }, top: 10, bottom: 90)
  }

  var markup: Markup {
    let plot = plot
    let dot = curve.points[place].after.map { score in
      let y = Coordinate.text(plot.y(score))
      return Markup.element(
        "line", ["class": "dot \(Entry.Tone(of: score))", "x1": "50", "x2": "50", "y1": y, "y2": y])
    }
    let parts = [
      .element("line", ["class": "middle", "x1": "0", "x2": "100", "y1": "50", "y2": "50"]),
      curve.hasMoved ? line(plot, \.before, "ghost") : .none, line(plot, \.after, "now"), dot ?? .none,
    ]
    return .element(
      "svg", ["class": "piece", "viewBox": "0 0 100 100", "preserveAspectRatio": "none", "aria-hidden": "true"],
      .row(parts))
  }

  /// The half curves on both sides of the stage's middle, cut where the stages meet.
  private func line(_ plot: CurvePlot, _ score: (EmotionCurve.Point) -> Double?, _ name: String) -> Markup {
    guard let here = plot.spot(place, score) else { return .none }
    let sides = [place - 1, place + 1].compactMap { plot.spot($0, score) }.map { Self.half(from: here, to: $0) }
    return .element("path", ["class": name, "d": sides.joined(separator: " ")])
  }

  /// The first half of the curve that levels out at both ends, after de Casteljau.
  private static func half(from here: CurvePlot.Spot, to next: CurvePlot.Spot) -> String {
    let way = next.x - here.x
    let edge = CurvePlot.Spot(x: here.x + way / 2, y: (here.y + next.y) / 2)
    let bend = CurvePlot.Spot(x: here.x + way * 3 / 8, y: (here.y + edge.y) / 2)
    let flat = CurvePlot.Spot(x: here.x + way / 4, y: here.y)
    return "M\(Coordinate.pair(here))C" + [flat, bend, edge].map(Coordinate.pair).joined(separator: " ")
  }
}
