import Language

/// The way a figure took, as small as a word.
struct Sparkline {
  let values: [Double]

  var markup: Markup {
    guard values.count > 1, let least = values.min(), let most = values.max() else { return .none }
    let points = values.enumerated().map { place, value in
      let y = most > least ? 18 - (value - least) / (most - least) * 16 : 10
      return "\(Coordinate.text(Double(place) / Double(values.count - 1) * 76 + 2)),\(Coordinate.text(y))"
    }
    return .element(
      "svg", ["class": "sparkline", "viewBox": "0 0 80 20", "aria-hidden": "true"],
      .element("polyline", ["points": points.joined(separator: " ")]),
      .element(
        "circle",
        ["cx": "78", "cy": points.last.flatMap { $0.split(separator: ",").last.map(String.init) }, "r": "2.5"]))
  }
}
