import Journey
import Language
import Telling

/// All maps in one language: what the pages of several journeys are made from.
struct Overview: Sendable {
  let wall: Wall
  let tongue: Tongue
  /// The maps, in the order of the wall.
  let shown: [Shown]
  /// The maps that changed this week, those first in which more got worse, then in which more changed.
  let changed: [Shown]
  /// The maps with no answer yet, those that wait longest first.
  let unanswered: [Shown]

  init(_ wall: Wall, in tongue: Tongue) {
    self.wall = wall
    self.tongue = tongue
    let titles = Self.titles(of: wall.exhibits.map(\.document), tongue)
    shown = zip(wall.exhibits, titles).enumerated().map { Shown($1.0, called: $1.1, at: $0, of: wall, in: tongue) }
    changed = shown.filter { !$0.changes.isEmpty }.ordered(by: \.changes.urgency)
    unanswered = shown.filter { [.waiting, .stale].contains($0.exhibit.standing) }
      .ordered { $0.exhibit.last?.day ?? .first }
  }

  /// The maps that came this week.
  var arrived: [Shown] { shown.filter { $0.isNew(in: wall) } }

  /// What the maps are called among each other: their titles, and with their ids where others have the same title.
  private static func titles(of documents: [Document], _ tongue: Tongue) -> [String] {
    let titles = documents.map { $0.form.title(tongue) }
    let counts = Dictionary(titles.map { ($0, 1) }, uniquingKeysWith: +)
    return zip(documents, titles).map { document, title in
      counts[title, default: 0] > 1 && title != document.id ? "\(title) (\(document.id))" : title
    }
  }

  /// What a reference is called.
  func name(_ target: Target, _ id: String) -> String { wall.registry.name(target, id, tongue) }
}
