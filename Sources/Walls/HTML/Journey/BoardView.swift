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
    let size = board.columns.count > Self.manyStages ? " many" : ""
    return .element(
      "section", ["id": "map", "class": "board\(size)", "aria-label": JourneyWords.map[tongue]],
      .lines([.none, labels] + board.columns.enumerated().map { stage($1, at: $0) } + [.none]))
  }

  /// With more stages than that a sheet of paper is too narrow for them side by side.
  static let manyStages = 8

  /// A title with more letters than that is set smaller: the heads stay in sight while the lanes pass below them.
  private static let longTitle = 80

  private var labels: Markup {
    .element(
      "div", ["class": "labels"],
      .lines(
        [.none, .element("div", ["class": "corner"])]
          + board.filled.map { place in
            let lane = board.lanes[place]
            return .element(
              "div", ["class": "label\(opens(place))", "data-lane": lane.key],
              .element("span", [:], .text(lane.label)),
              .element(
                "button",
                [
                  "type": "button", "class": "fold", "aria-expanded": "true", "hidden": "",
                  "aria-label": "\(lane.label): \(JourneyWords.fold[tongue])",
                ]))
          } + [.none]))
  }

  /// Whether a lane is the first of its part of the map, as a class.
  private func opens(_ place: Int) -> String {
    let above = board.filled.last { $0 < place }.map { board.lanes[$0].field.chapter }
    return above != board.lanes[place].field.chapter ? " opens" : ""
  }

  private func stage(_ column: Column, at place: Int) -> Markup {
    .element(
      "article",
      [
        "class": "stage", "id": "\(column.path)", "data-stage": column.key,
        "data-departments": column.departments.joined(separator: " "), "data-stands": column.since.map { $0.first.iso },
      ],
      .lines([.none, head(column)] + board.filled.map { cell(column.cells[$0], in: column, at: $0, place) } + [.none]))
  }

  private func head(_ column: Column) -> Markup {
    // What changed in the week of the wall says so itself.
    let since = column.since.flatMap { since in
      since >= page.wall.week
        ? nil
        : Markup.element("p", ["class": "since"], .text(JourneyWords.unmoved.filled(tongue, String(since.number))))
    }
    return .element(
      "header", ["class": "stage-head"],
      .element(
        "h2", ["class": column.title.count > Self.longTitle ? "long" : nil],
        .element("span", ["class": "number"], .text(column.number.map(String.init) ?? "")),
        .element("a", ["href": "#\(Escape.uri(column.path.description))"], .text(column.title))),
      column.news.map { NewsView(news: $0, tongue: tongue).markup } ?? .none,
      since ?? .none, column.basis.map { view.basis($0) } ?? .none)
  }

  private func cell(_ cell: Cell, in column: Column, at lane: Int, _ place: Int) -> Markup {
    let curve =
      cell.lane.look == .curve ? CurveView(curve: board.curve, tongue: tongue, former: nil).piece(at: place) : .none
    return .element(
      "div",
      [
        "class": "cell look-\(cell.lane.look)\(opens(lane))\(cell.isEmpty ? " void" : "")", "data-lane": cell.lane.key,
        "data-stage": column.key, "data-departments": cell.departments.joined(separator: " "), "tabindex": "-1",
        "id": cell.lane.field.kind.record == nil && !cell.isEmpty ? cell.path.description : nil,
      ],
      .element("h3", [:], .text(cell.lane.label)), curve, view.entries(of: cell))
  }
}
