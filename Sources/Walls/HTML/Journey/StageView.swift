import Journey
import Language

/// A stage as it hangs on the map: its head, and a cell for each row.
struct StageView {
  let column: Column
  /// Its place among the stages, from 0.
  let place: Int
  let curve: EmotionCurve
  let shown: LaneRows
  /// The week of the wall.
  let week: Week
  let view: EntryView

  private var tongue: Tongue { view.tongue }

  var markup: Markup {
    around(.lines([.none, head] + shown.shown.map { cell(column.cells[$0], at: $0) } + [.none]))
  }

  /// The stage around its content.
  func around(_ content: Markup) -> Markup {
    .element(
      "article",
      [
        "class": column.basis?.basis == .assumed ? "stage assumed" : "stage", "id": "\(column.path)",
        "data-stage": column.key,
        "data-departments": column.departments.joined(separator: " "), "data-stands": column.since.map { $0.first.iso },
      ], content)
  }

  /// Its number and name, what of them changed, and since when it stands as it stands.
  var head: Markup {
    // What changed in the week of the wall says so itself.
    let since = column.since.flatMap { since in
      since >= week
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

  /// A title with more letters than that is set smaller: the heads stay in sight while the lanes pass below them.
  private static let longTitle = 80

  /// What a row says of it; `lane` is the row's place.
  func cell(_ cell: Cell, at lane: Int) -> Markup {
    around(
      cell, at: lane, isVoid: cell.isEmpty, departments: cell.departments,
      cell.lane.heading + piece(cell) + view.entries(of: cell))
  }

  /// A row around what it says.
  func around(_ cell: Cell, at lane: Int, isVoid: Bool, departments: [String], _ content: Markup) -> Markup {
    .element(
      "div",
      [
        "class": "cell look-\(cell.lane.look.rawValue)\(shown.opens(lane))\(isVoid ? " void" : "")",
        "data-lane": cell.lane.key, "data-stage": column.key, "data-departments": departments.joined(separator: " "),
        "tabindex": "-1", "id": cell.lane.field.kind.record == nil && !isVoid ? cell.path.description : nil,
      ], content)
  }

  private func piece(_ cell: Cell) -> Markup {
    guard cell.lane.look == .curve, curve.points.indices.contains(place) else { return .none }
    return CurvePiece(curve: curve, place: place).markup
  }
}

extension Lane {
  /// What people call it, above what it says.
  var heading: Markup { .element("h3", [:], .text(label)) }
}
