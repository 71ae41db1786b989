import Git
import History
import Journey
import Language
import Notices
import SystemPackage

extension Mailing {
  /// Half of the week that ends at a boundary, in seconds.
  private static let halfWeek: Int64 = 84 * 3600

  /// The maps that nobody brought up to date or confirmed by a plan's end, and the week that is asked about: due in it, or
  /// before.
  ///
  /// A reminder is of the week that ends at its boundary, or most of which lies before it; other letters are of their own.
  func unanswered(_ plan: Plan, in history: borrowing History) throws -> (week: Week, maps: [MapDue]) {
    let zone = compared.company.zone
    let week = plan.reminder.map { zone.week(of: Instant(seconds: $0.seconds - Self.halfWeek)) } ?? edition.week
    let files = try history.files(at: .commit(plan.to)).filter { $0.document.form.record.target == .journey }
    let places = files.map { ($0.document.id, $0.path) }.filter { !$0.0.isEmpty }
    let touches = try history.touches(
      of: Dictionary(places, uniquingKeysWith: { first, _ in first }), since: week, upTo: plan.to, in: zone)
    let maps = files.compactMap { file -> MapDue? in
      let own = touches[file.document.id] ?? []
      guard let standing = MapWeek(file.document, touches: own, isEdited: false, in: week) else { return nil }
      switch standing.state {
      case .waiting: return MapDue(file.document.id, .waiting, last: standing.last?.week)
      case .stale: return MapDue(file.document.id, .stale, last: standing.last?.week)
      case .updated, .confirmed, .unrecorded, .unreadable: return nil
      }
    }
    return (week, maps)
  }

  /// Whom a plan reminds of maps besides those whom it tells of changes: what goes at once has no week, so that those who
  /// hear at once are reminded with most people.
  func reminded(of maps: [MapDue], by plan: Plan, besides others: [String]) -> [String] {
    edition.stewards(of: maps).filter { person in
      let cadence = Cadence(of: person, in: compared.company)
      return plan.cadences.contains(cadence == .now ? .weekly : cadence) && !others.contains(person)
    }
  }
}
