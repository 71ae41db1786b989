import Journey
import Language

/// What the page of a journey is made of: the map as a board, its week, its history, and how its things are shown.
struct JourneyPage {
  let wall: Wall
  let exhibit: Exhibit
  let tongue: Tongue
  let board: Board
  let changes: ChangeSet
  /// How entries are shown on this page.
  let view: EntryView
  let past: Past

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
}
