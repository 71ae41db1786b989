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
