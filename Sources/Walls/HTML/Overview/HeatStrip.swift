import Journey
import Language

/// Where a map hurts: two rows with a cell for each stage, the gap and the sharpest open pain.
///
/// Each cell has its number, and is filled as high as the number says.
struct HeatStrip {
  let heat: Heat
  let tongue: Tongue

  var markup: Markup {
    guard !heat.points.isEmpty else { return .none }
    return .element(
      "div", ["class": "heat"],
      row(AtlasWords.gap, AtlasWords.gapWords, heat.points.map(\.gap)),
      row(AtlasWords.pain, AtlasWords.painWords, heat.points.map(\.pain)))
  }

  private func row(_ label: Words, _ said: Words, _ degrees: [Int?]) -> Markup {
    let words = degrees.map { $0.map(String.init) ?? AtlasWords.none[tongue] }.joined(separator: ", ")
    let cells = degrees.map { degree in
      Markup.element("b", ["class": degree.map { "d\(min(5, max(1, $0)))" }], .text(degree.map(String.init) ?? "·"))
    }
    return .element(
      "div", ["class": "strip", "role": "img", "aria-label": said.filled(tongue, words)],
      .element("span", [:], .text(label[tongue])), .row(cells))
  }
}
