import Journey
import Language

/// All maps by scenario and group of customers.
struct Atlas {
  /// A scenario with its maps, and those by group of customers; a map that is a version or the target of another stands
  /// with that one.
  struct Row {
    let scenario: String?
    var cards: [Int]
  }

  let overview: Overview
  /// The groups of customers that maps are of, in the order of the company, then those that it does not declare.
  let segments: [String]
  /// The scenarios, in the order of the maps; those without one last.
  let rows: [Row]

  init(_ overview: Overview) {
    self.overview = overview
    let used = overview.shown.compactMap { $0.form.reference(to: .segment) }.uniqued()
    let declared = overview.wall.company.document.map { document in
      document.form.record.fields.filter { $0.kind.record?.target == .segment }.flatMap { document.form.forms($0) }
        .compactMap(\.identity)
    }
    segments = (declared ?? []).filter(used.contains) + used.filter { !(declared ?? []).contains($0) }
    rows = Self.rows(overview.shown)
  }

  /// Whether a table of scenarios and groups shows more than it leaves empty; few scenarios always make one.
  var isTable: Bool {
    let named = rows.filter { $0.scenario != nil }
    let filled = named.reduce(0) { $0 + Set($1.cards.map { overview.shown[$0].form.reference(to: .segment) }).count }
    return segments.count > 1 && !named.isEmpty
      && (named.count <= 12 || filled * 3 >= named.count * segments.count)
  }

  /// The maps of a row that are of a group of customers; nil stands for those of none.
  func cards(_ row: Row, _ segment: String?) -> [Int] {
    row.cards.filter { overview.shown[$0].form.reference(to: .segment) == segment }
  }

  private static func rows(_ shown: [Shown]) -> [Row] {
    let byID = Dictionary(
      shown.enumerated().map { ($0.element.exhibit.document.id, $0.offset) }, uniquingKeysWith: { first, _ in first })
    var rows: [Row] = []
    var places: [String: Int] = [:]
    for place in shown.indices {
      let scenario = scenario(of: place, shown, byID)
      let key = scenario ?? ""
      if let row = places[key] {
        rows[row].cards.append(place)
      } else {
        places[key] = rows.count
        rows.append(Row(scenario: scenario, cards: [place]))
      }
    }
    return rows.filter { $0.scenario != nil } + rows.filter { $0.scenario == nil }
  }

  /// The scenario of the map that this one is a version or the target of, else its own.
  private static func scenario(of place: Int, _ shown: [Shown], _ byID: [String: Int]) -> String? {
    var place = place
    var found = shown[place].form.text(.scenario)
    for _ in shown.indices {
      let form = shown[place].form
      let others = form.record.fields.filter { $0.kind.target == .journey }.compactMap { form.text($0.name) }
      guard let next = others.lazy.compactMap({ byID[$0] }).first, next != place else { break }
      place = next
      found = shown[place].form.text(.scenario) ?? found
    }
    return found
  }
}
