import Journey
import Language

/// Rows of the whole path, of which each is a cell by itself.
extension EntryView {
  /// Plain rows side by side, each with its label.
  func rows(_ cells: [Cell]) -> Markup {
    guard !cells.isEmpty else { return .none }
    return .element(
      "dl", ["class": "facts"],
      .lines(
        cells.map { cell in
          .element(
            "div", ["id": "\(cell.path)", "class": "fact\(cell.lane.look == .text ? " wide" : "")"],
            .element("dt", [:], .text(cell.lane.label)), .element("dd", [:], entries(of: cell)))
        }))
  }

  /// A list with its label above it.
  func panel(_ cell: Cell) -> Markup { panel(cell, cell.lane.heading + entries(of: cell)) }

  /// The same around other content.
  func panel(_ cell: Cell, _ content: Markup) -> Markup {
    .element(
      "section",
      ["class": "panel cell look-\(cell.lane.look.rawValue)", "id": "\(cell.path)", "data-lane": cell.lane.key],
      content)
  }
}
