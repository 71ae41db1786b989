import Git
import History
import Journey
import Language
import Notices
import SystemPackage

extension Mailing {
  /// The maps that nobody brought up to date or confirmed: due in the week that letters speak of, or before.
  func unanswered(in history: borrowing History) throws -> [MapDue] {
    let files = try history.files(at: history.head()).filter { $0.document.form.record.target == .journey }
    let places = files.map { ($0.document.id, $0.path) }.filter { !$0.0.isEmpty }
    let touches = try history.touches(
      of: Dictionary(places, uniquingKeysWith: { first, _ in first }), since: edition.week, in: compared.company.zone)
    return files.compactMap { file in
      let own = touches[file.document.id] ?? []
      guard let week = MapWeek(file.document, touches: own, isEdited: false, in: edition.week) else { return nil }
      switch week.state {
      case .waiting: return MapDue(file.document.id, .waiting, last: week.last?.week)
      case .stale: return MapDue(file.document.id, .stale, last: week.last?.week)
      case .updated, .confirmed, .unrecorded, .unreadable: return nil
      }
    }
  }
}
