import Journey
import Language

/// What is said of the whole path below the map: plain rows, then lists: goals, figures, research, decisions.
struct WholeView {
  let page: JourneyPage

  var markup: Markup {
    let cells = page.board.whole.filter { $0.lane.field.kind.record != nil }
    let others = page.board.whole.filter { $0.lane.field.kind.record == nil && $0.lane.field.chapter == .besides }
    guard !cells.isEmpty || !others.isEmpty else { return .none }
    return .element(
      "section", ["class": "whole", "id": "whole", "aria-labelledby": "whole-title"],
      .element("h2", ["id": "whole-title"], .text(BoardWords.wholePath[page.tongue])),
      page.view.rows(others), .element("div", ["class": "panels"], .lines(cells.map { page.view.panel($0) })))
  }
}
