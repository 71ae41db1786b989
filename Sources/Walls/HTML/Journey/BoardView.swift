import Journey
import Language

/// The map itself: stages across, lanes down; on a telephone the stages stand one below the other.
struct BoardView {
  let page: JourneyPage

  private var board: Board { page.board }
  private var tongue: Tongue { page.tongue }
  private var view: EntryView { page.view }

  var markup: Markup {
    guard !board.columns.isEmpty else {
      return .element(
        "section", ["id": "map", "class": "board empty"], .element("p", [:], .text(JourneyWords.empty[tongue])))
    }
    return .element(
      "section", ["id": "map", "class": "board", "aria-label": JourneyWords.map[tongue]],
      .lines([.none, labels] + board.columns.enumerated().map { stage($1, at: $0).markup } + [.none]))
  }

  private func stage(_ column: Column, at place: Int) -> StageView {
    StageView(
      column: column, place: place, curve: board.curve, shown: LaneRows(lanes: board.lanes, shown: board.filled),
      week: page.wall.week, view: view)
  }

  private var labels: Markup {
    let rows = LaneRows(lanes: board.lanes, shown: board.filled)
    return .element(
      "div", ["class": "labels"],
      .lines([.none, .element("div", ["class": "corner"])] + board.filled.map { rows.label($0, tongue) } + [.none]))
  }
}

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
