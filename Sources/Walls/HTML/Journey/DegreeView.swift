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

  /// Dots from the left; those of a score count from its middle.
  private var dots: Markup {
    let steps = degree.lowest...degree.highest
    let circles = steps.enumerated().map { place, step in
      Markup.element(
        "circle",
        ["class": isFull(step) ? "full" : nil, "cx": "\(place * 12 + 6)", "cy": "6", "r": step == 0 ? "2" : "4.5"])
    }
    return .element(
      "svg", ["class": "dots", "viewBox": "0 0 \(steps.count * 12) 12", "aria-hidden": "true"],
      Markup(html: circles.map(\.html).joined()))
  }

  private func isFull(_ step: Int) -> Bool {
    if degree.lowest >= 0 { return Double(step) <= degree.value }
    return step == 0 || (step < 0 ? Double(step) >= degree.value : Double(step) <= degree.value)
  }
}
