import Journey
import Language

/// A department with a page of its own: one that the company declares, or that maps name without it.
struct Unit: Sendable {
  let id: String
  let title: String
  /// The id of the department around it; nil where there is none, or none that is known.
  let parent: String?
  /// Its own id and the ids of those under it.
  let reach: Set<String>

  /// The page's name.
  var page: String { PageName.department(id) }
}

extension Overview {
  /// The departments, each once: the company's in its order, then those that only maps name.
  var units: [Unit] {
    let declared = wall.company.departments
    let known = Set(declared.map(\.id))
    let named = shown.flatMap(\.parts).flatMap(\.roles).compactMap(\.identity).uniqued().filter { !known.contains($0) }
    let own = declared.map { department in
      Unit(
        id: department.id, title: department.form.title(tongue),
        parent: department.parent.flatMap { known.contains($0) && $0 != department.id ? $0 : nil },
        reach: wall.company.under(department.id))
    }
    var seen: Set<String> = []
    return (own + named.map { Unit(id: $0, title: $0, parent: nil, reach: [$0]) }).filter {
      seen.insert($0.id).inserted
    }
  }
}

/// A department among those under it.
struct UnitTree {
  let unit: Unit
  let under: [UnitTree]

  /// The departments as trees; those that are parts of each other stand at the top, so that none is lost.
  static func all(_ units: [Unit]) -> [UnitTree] {
    var left = Set(units.map(\.id))
    func tree(_ unit: Unit) -> UnitTree? {
      guard left.remove(unit.id) != nil else { return nil }
      return UnitTree(unit: unit, under: units.filter { $0.parent == unit.id }.compactMap(tree))
    }
    return units.filter { $0.parent == nil }.compactMap(tree) + units.compactMap(tree)
  }
}
