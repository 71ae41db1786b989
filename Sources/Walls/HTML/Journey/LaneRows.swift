import Journey
import Language

/// The rows of a map that hang on the wall.
struct LaneRows {
  /// All rows of a stage, and the places of those that are shown.
  let lanes: [Lane], shown: [Int]

  /// What stands before a row.
  func label(_ place: Int, _ tongue: Tongue) -> Markup {
    let lane = lanes[place]
    return .element(
      "div", ["class": "label\(opens(place))", "data-lane": lane.key],
      .element("span", [:], .text(lane.label)),
      .element(
        "button",
        [
          "type": "button", "class": "fold", "aria-expanded": "true", "hidden": "",
          "aria-label": "\(lane.label): \(JourneyWords.fold[tongue])",
        ]))
  }

  /// Whether a row is the first of its part of the map, as a class.
  func opens(_ place: Int) -> String {
    let above = shown.last { $0 < place }.map { lanes[$0].field.chapter }
    return above != lanes[place].field.chapter ? " opens" : ""
  }
}
