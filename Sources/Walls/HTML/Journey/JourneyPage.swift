import Journey
import Language

/// What the page of a journey is made of: the map as a board, its week, its history, and how its things are shown.
struct JourneyPage {
  let wall: Wall
  let exhibit: Exhibit
  let timeline: Timeline
  let tongue: Tongue
  let board: Board
  let changes: ChangeSet
  /// How entries are shown on this page.
  let view: EntryView

  init(wall: Wall, exhibit: Exhibit, timeline: Timeline, tongue: Tongue) {
    self.wall = wall
    self.exhibit = exhibit
    self.timeline = timeline
    self.tongue = tongue
    board = Board(of: exhibit, registry: wall.registry, in: tongue, timeline: timeline)
    changes = exhibit.changes
    view = EntryView(wall: wall, tongue: tongue, places: board.places)
  }

  /// What the page is called within the site.
  var name: String { PageName.journey(exhibit.document.id) }
}
