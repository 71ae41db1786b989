import Console
import Git
import History
import Journey
import Language
import Notices

/// Who hears of changes of the maps as they stand, and why.
struct Subscriptions {
  /// Somebody who hears.
  struct Entry {
    let person: String
    /// Where and why, in the order of the maps.
    var maps: [(journey: Document, reasons: [Reason])]
  }

  let edition: Edition
  /// Everybody, by last name.
  private(set) var entries: [Entry]

  /// Looks at the maps as they lie here; in a bare repository as they are committed.
  init(in history: borrowing History, tongue: Tongue) throws {
    let side = history.repository.isBare ? try history.head() : .workTree
    let documents = try history.files(at: side).map(\.document)
    let now = Edition.Side(
      company: try history.company(at: side).withPrivate(in: history.repository), registry: Registry(documents))
    let today = now.company.zone.day(of: try Present.clock(in: now.company.zone).now)
    edition = Edition(
      week: Week(of: today), before: now, after: now, changes: [],
      journeys: documents.filter { $0.form.record.target == .journey && !$0.id.isEmpty })
    entries = []
    entries = hearers(in: edition.journeys, stage: nil, tongue)
  }

  /// Who hears of changes of one stage, `JOURNEY/STAGE` or its id alone.
  func of(stage word: String, _ tongue: Tongue) throws -> Subscriptions {
    let steps = Path(text: word).steps
    let stage = steps.last ?? ""
    let maps = edition.journeys.filter { $0.stageIDs.contains(stage) }
    let found = steps.count > 1 ? maps.filter { $0.id == steps[0] } : maps
    guard let journey = found.first, steps.count <= 2 else {
      let known = edition.journeys.flatMap { map in map.stageIDs.map { "\(map.id)/\($0)" } }
      let ids = steps.count > 1 ? known : edition.journeys.flatMap(\.stageIDs).uniqued()
      throw FilterWords.unknown(word, among: ids, as: .stage, in: .maps, tongue)
    }
    guard found.count == 1 else {
      throw Failure(
        SubscriptionWords.stageOfMany.filled(tongue, stage),
        hint: found.map { "--stage \($0.id)/\(stage)" }.joined(separator: ", "), exit: .usage)
    }
    var others = self
    others.entries = hearers(in: [journey], stage: stage, tongue)
    return others
  }

  /// Who hears for a department or those under it.
  func of(department: String) -> Subscriptions {
    let own = edition.after.company.under(department)
    return filtered { _, reason in reason.department.map(own.contains) ?? false }
  }

  /// What one person hears of.
  func of(person: String) -> Subscriptions { filtered { id, _ in id == person } }

  private func filtered(_ isWanted: (String, Reason) -> Bool) -> Subscriptions {
    var others = self
    others.entries = entries.compactMap { entry in
      let maps = entry.maps.map { ($0.journey, $0.reasons.filter { isWanted(entry.person, $0) }) }.filter {
        !$0.1.isEmpty
      }
      return maps.isEmpty ? nil : Entry(person: entry.person, maps: maps)
    }
    return others
  }

  private func hearers(in journeys: [Document], stage: String?, _ tongue: Tongue) -> [Entry] {
    var found: [String: Entry] = [:]
    for journey in journeys {
      for hearer in edition.hearers(of: journey, stage: stage) {
        found[hearer.person, default: Entry(person: hearer.person, maps: [])].maps.append((journey, hearer.reasons))
      }
    }
    return edition.byLastName(Array(found.keys), in: tongue).compactMap { found[$0] }
  }
}

extension Document {
  /// The ids of its stages, in their order.
  fileprivate var stageIDs: [String] {
    form.groups.compactMap(\.identity)
  }
}

extension Reason {
  /// The department for which somebody is told.
  var department: String? {
    switch self {
    case .role(let department, _, _), .item(let department, _), .head(let department): department
    case .owner, .manager, .workingGroup, .named, .persona, .follows: nil
    }
  }

  /// Where the reason stands; nil where it is one of the whole map.
  var place: Place? {
    switch self {
    case .role(_, let place, _), .item(_, let place), .named(let place): place
    case .owner, .manager, .workingGroup, .persona, .head, .follows: nil
    }
  }
}
