import Journey
import Language

/// The page of a journey: what the map is about, its week, the map itself, and the same as a service blueprint.
struct JourneyPage {
  let wall: Wall
  let exhibit: Exhibit
  let tongue: Tongue
  let board: Board
  let changes: ChangeSet
  /// How entries are shown on this page.
  let view: EntryView
  private let past: Past

  init(wall: Wall, exhibit: Exhibit, past: Past, tongue: Tongue) {
    self.wall = wall
    self.exhibit = exhibit
    self.tongue = tongue
    self.past = past
    board = Board(of: exhibit, registry: wall.registry, in: tongue, figures: past.figures)
    changes = exhibit.changes
    view = EntryView(wall: wall, tongue: tongue, places: board.places)
  }

  /// What the page is called within the site.
  var name: String { PageName.journey(exhibit.document.id) }

  /// The whole page.
  var html: String {
    let weeks = WeeksView(page: self, past: past)
    let frame = Frame(
      wall: wall, tongue: tongue, name: name, title: board.title, mark: exhibit.last, chapter: .atlas,
      styles: ["journey"] + (weeks == nil ? [] : ["weeks"]),
      scripts: ["wall", "journey"] + (weeks == nil ? [] : ["weeks-motion", "weeks"]))
    return frame.page(
      .lines([
        JourneyHead(page: self).markup, JourneyWeek(page: self).markup, JourneyTools(page: self).markup,
        weeks?.bar ?? .none, BoardView(page: self).markup, BlueprintView(page: self).markup, whole,
        JourneyHelp(tongue: tongue).markup, weeks?.luggage ?? .none,
      ]))
  }

  /// What is said of the whole path in lists: goals, figures, research, decisions.
  private var whole: Markup {
    let cells = board.whole.filter { $0.lane.field.kind.record != nil }
    let others = board.whole.filter { $0.lane.field.kind.record == nil && $0.lane.field.chapter == .besides }
    guard !cells.isEmpty || !others.isEmpty else { return .none }
    return .element(
      "section", ["class": "whole", "id": "whole", "aria-labelledby": "whole-title"],
      .element("h2", ["id": "whole-title"], .text(JourneyWords.whole[tongue])), JourneyHead.facts(others, self),
      .element(
        "div", ["class": "panels"],
        .lines(cells.map(panel))))
  }

  /// A row of the whole path.
  func panel(_ cell: Cell) -> Markup {
    .element(
      "section", ["class": "panel cell look-\(cell.lane.look)", "id": "\(cell.path)", "data-lane": cell.lane.key],
      .element("h3", [:], .text(cell.lane.label)), view.entries(of: cell))
  }
}
