import Language

/// A step of a score or a level: dots of which so many are full, the number, the word.
struct DegreeView {
  let degree: Degree

  var markup: Markup {
    .element(
      "div", ["class": "degree \(degree.tone.rawValue)"], dots,
      .element("span", ["class": "step"], .text(degree.text)),
      degree.word.map { .element("span", ["class": "word"], .text(" \($0)")) } ?? .none)
  }

  private var dots: Markup {
    guard let step = Int(exactly: degree.value), let drawn = Self.drawn[degree.lowest...degree.highest]?[step] else {
      return Self.dots(degree.lowest...degree.highest, degree.value)
    }
    return drawn
  }

  /// The dots of whole steps, of which a map has hundreds.
  private static let drawn: [ClosedRange<Int>: [Int: Markup]] = Dictionary(
    uniqueKeysWithValues: [-2...2, 1...5].map { range in
      (range, Dictionary(uniqueKeysWithValues: range.map { ($0, dots(range, Double($0))) }))
    })

  /// Dots from the left; those of a score count from its middle.
  private static func dots(_ steps: ClosedRange<Int>, _ value: Double) -> Markup {
    let circles = steps.enumerated().map { place, step in
      let isFull =
        steps.lowerBound >= 0
        ? Double(step) <= value : step == 0 || (step < 0 ? Double(step) >= value : Double(step) <= value)
      return Markup.element(
        "circle", ["class": isFull ? "full" : nil, "cx": "\(place * 12 + 6)", "cy": "6", "r": step == 0 ? "2" : "4.5"])
    }
    return .element(
      "svg", ["class": "dots", "viewBox": "0 0 \(steps.count * 12) 12", "aria-hidden": "true"],
      .row(circles))
  }
}
