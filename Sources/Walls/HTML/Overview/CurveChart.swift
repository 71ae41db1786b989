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

  private var rules: [Markup] {
    (isSmall ? [0] : [2, 1, 0, -1, -2]).map { score in
      segment("rule\(score == 0 ? " zero" : "")", ("0", y(Double(score))), ("100%", y(Double(score))))
    }
  }

  /// What the highest and the lowest line mean.
  private var ends: [Markup] {
    guard !isSmall else { return [] }
    return [2.0, -2.0].map { score in
      .element("text", ["class": "end", "x": "0", "y": y(score), "dy": "-4"], .text(EmotionCurve.word(score, tongue)))
    }
  }

  private var numbers: [Markup] {
    guard !isSmall, curve.points.count > Self.mostNames else { return [] }
    return curve.points.indices.map { place in
      .element("text", ["class": "place", "x": x(place), "y": "100%"], .text(String(place + 1)))
    }
  }

  private var ghost: [Markup] { curve.hasMoved && !isSmall ? segments("ghost") { $0.before } : [] }

  private var line: [Markup] { segments("now") { $0.after } }

  private func segments(_ name: String, _ score: (EmotionCurve.Point) -> Double?) -> [Markup] {
    let scores = curve.points.map(score)
    return zip(scores.indices, scores.indices.dropFirst()).compactMap { left, right in
      guard let from = scores[left], let to = scores[right] else { return nil }
      return segment(name, (x(left), y(from)), (x(right), y(to)))
    }
  }

  /// A dot for each stage; where it moved, the way it went and a triangle that says better or worse.
  private var marks: [Markup] {
    curve.points.enumerated().flatMap { place, point -> [Markup] in
      guard let after = point.after else { return [] }
      let dot = Markup.element("circle", ["class": "dot", "cx": x(place), "cy": y(after), "r": isSmall ? "2.5" : "5"])
      guard !isSmall, let before = point.before, let gain = point.gain, gain != 0 else { return [dot] }
      let tone = gain > 0 ? "better" : "worse"
      return [
        segment("way \(tone)", (x(place), y(before)), (x(place), y(after))),
        .element("circle", ["class": "was", "cx": x(place), "cy": y(before), "r": "4"]),
        .element(
          "text", ["class": "mark \(tone)", "x": x(place), "y": y(after), "dy": "0.36em"],
          .text(gain > 0 ? "▲" : "▼")),
      ]
    }
  }

  private func segment(_ name: String, _ from: (x: String, y: String), _ to: (x: String, y: String)) -> Markup {
    .element("line", ["class": name, "x1": from.x, "y1": from.y, "x2": to.x, "y2": to.y])
  }

  private func x(_ place: Int) -> String { percent((Double(place) + 0.5) / Double(max(1, curve.points.count)) * 100) }

  private func y(_ score: Double) -> String { percent(12 + (2 - min(2, max(-2, score))) / 4 * 76) }

  private func percent(_ value: Double) -> String { "\(Numeral.file(Numeral.rounded(value, decimals: 2)))%" }
}
