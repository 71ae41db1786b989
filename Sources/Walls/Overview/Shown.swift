import Journey
import Language
import Telling

/// A journey as the pages speak of it that speak of several: what they all ask of it, found once.
struct Shown: Sendable {
  let exhibit: Exhibit
  /// What it is called among the others of the wall.
  let title: String
  /// Its place in the order of the wall.
  let place: Int
  /// What changed in the week; nothing in the first week of the map.
  let changes: ChangeSet
  let teller: Teller
  let curve: EmotionCurve
  let heat: Heat
  /// Everything that stands on it, and what of it is to be done.
  let parts: [Part], duties: [Duty]

  init(_ exhibit: Exhibit, called title: String, at place: Int, of wall: Wall, in tongue: Tongue) {
    self.exhibit = exhibit
    self.title = title
    self.place = place
    parts = Part.all(of: exhibit.document)
    duties = exhibit.document.duties.filter { !$0.isDone }
    let all = exhibit.changes
    changes = exhibit.former == nil ? ChangeSet(before: nil, after: exhibit.document, groups: []) : all
    teller = Teller(
      changes, in: tongue, before: exhibit.formerRegistry, after: wall.registry, sayingDegrees: true)
    curve = EmotionCurve(of: exhibit.document, before: exhibit.former)
    heat = Heat(of: exhibit.document)
  }

  var form: Form { exhibit.document.form }

  /// The page of the map, seen from its siblings.
  var address: String { "\(PageName.journey(exhibit.document.id)).html" }

  /// A place on that page.
  func address(of path: Path) -> String {
    path.steps.isEmpty ? address : "\(address)#\(Escape.uri(path.description))"
  }

  /// A stage on that page; the page itself where the stage has no id.
  func address(stage id: String) -> String {
    let row = form.record.fields.first { $0.kind.record?.standing == .group }?.name
    return id.isEmpty ? address : address(of: Path([row, id].compactMap(\.self)))
  }

  /// Whether the map is of this week, as far as the wall knows.
  func isNew(in wall: Wall) -> Bool { exhibit.former == nil && !wall.isFirst }

  /// The sharpest change: how far the emotion moved over all stages.
  var stir: Double { curve.points.reduce(0) { $0 + abs($1.gain ?? 0) } }
}

extension Wall {
  /// Whether nothing was there a week ago: then nothing is called new.
  var isFirst: Bool { exhibits.allSatisfy { $0.former == nil } }
}
