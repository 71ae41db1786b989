import Journey
import Language
import Telling

/// The emotion curve over equal columns, one a stage, with what it was as a ghost behind it.
///
/// All places are per cents of the picture, so that it takes any size without a line or a letter being pulled.
struct CurveChart {
  let curve: EmotionCurve
  let tongue: Tongue
  /// Whether it is a small one without marks and words.
  var isSmall = false

  /// More stages than that have no room for their names below the line: there the picture itself has their numbers.
  static let mostNames = 9

  /// The picture; nothing where no stage has a feeling.
  var markup: Markup {
    guard curve.points.contains(where: { $0.after != nil }) else { return .none }
    return .element(
      "svg",
      [
        "class": isSmall ? "curve small" : "curve", "role": "img", "width": "100%", "height": isSmall ? "44" : "220",
        "aria-label": curve.words(tongue),
      ], .lines([.none] + rules + ends + numbers + ghost + line + marks + [.none]))
  }

  private var plot: CurvePlot { CurvePlot(curve, width: 100, top: 12, bottom: 88) }

  private var rules: [Markup] {
    (isSmall ? [0] : [2, 1, 0, -1, -2]).map { score in
      let y = percent(plot.y(score))
      return segment(score == 0 ? "zero" : nil, ("0", y), ("100%", y))
    }
  }

  /// What the highest and the lowest line mean.
  private var ends: [Markup] {
    guard !isSmall else { return [] }
    return [2.0, -2.0].map { score in
      .element(
        "text", ["class": "end", "x": "0", "y": percent(plot.y(score)), "dy": "-4"],
        .text(EmotionCurve.word(score, tongue)))
    }
  }

  private var numbers: [Markup] {
    guard !isSmall, curve.points.count > Self.mostNames else { return [] }
    return curve.points.indices.map { place in
      .element("text", ["class": "place", "x": percent(plot.x(place)), "y": "100%"], .text(String(place + 1)))
    }
  }

  private var ghost: [Markup] { isSmall ? [] : segments("ghost", plot.ghost) }

  private var line: [Markup] { segments("now", plot.now) }

  private func segments(_ name: String, _ parts: [[CurvePlot.Spot]]) -> [Markup] {
    parts.flatMap { part in zip(part, part.dropFirst()).map { segment(name, $0, $1) } }
  }

  /// A dot for each stage; where it moved, the way it went and a triangle that says better or worse.
  private var marks: [Markup] {
    curve.points.indices.flatMap { place -> [Markup] in
      guard let now = plot.spot(place, \.after) else { return [] }
      let (x, y) = (percent(now.x), percent(now.y))
      let dot = Markup.element("circle", ["class": "dot", "cx": x, "cy": y, "r": isSmall ? "2.5" : "5"])
      guard !isSmall, let mark = curve.points[place].mark, let was = plot.spot(place, \.before) else { return [dot] }
      return [
        segment("way \(mark.rawValue)", was, now),
        .element("circle", ["class": "was", "cx": x, "cy": percent(was.y), "r": "4"]),
        .element("text", ["class": "mark \(mark.rawValue)", "x": x, "y": y, "dy": "0.36em"], .text(mark.sign)),
      ]
    }
  }

  private func segment(_ name: String, _ from: CurvePlot.Spot, _ to: CurvePlot.Spot) -> Markup {
    segment(name, (percent(from.x), percent(from.y)), (percent(to.x), percent(to.y)))
  }

  private func segment(_ name: String?, _ from: (x: String, y: String), _ to: (x: String, y: String)) -> Markup {
    .element("line", ["class": name, "x1": from.x, "y1": from.y, "x2": to.x, "y2": to.y])
  }

  private func percent(_ value: Double) -> String { "\(Numeral.file(Numeral.rounded(value, decimals: 2)))%" }
}
