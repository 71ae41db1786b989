import Git
import History
import Journey
import Language
import Notices
import Telling

/// The report of `status` as JSON.
enum StatusJSON {
  /// The version of the form.
  private static let version = 1

  static func text(_ report: StatusReport) -> String {
    JSON.object([
      ("schema", .int(version)),
      ("week", .text(report.week.text)),
      ("today", .text(report.today.iso)),
      ("branch", JSON(report.head.branch)),
      ("head", JSON(report.head.commit?.description)),
      ("done", .bool(report.isDone)),
      ("pending", .list(report.pending.map(pending))),
      ("recorded", .int(report.recorded)),
      ("maps", .list(report.maps.map(map))),
      ("waiting", .list(report.waiting.map(waiting))),
      ("letters", JSON(report.letters)),
      ("lettersOfNextCommit", report.listeners.map { JSON($0.map(\.id)) } ?? .null),
    ]).text(pretty: true) + "\n"
  }

  private static func pending(_ file: StatusReport.Pending) -> JSON {
    let count = { (kind: Change.Class) in JSON(file.changes?.items.count { $0.class == kind }) }
    return .object([
      ("file", .text(file.path)),
      ("document", .text(file.document.form.record.name)),
      ("id", .text(file.document.id)),
      ("isReadable", .bool(file.changes != nil)),
      ("isStyleOnly", .bool(file.changes?.isStyleOnly ?? false)),
      ("improvement", count(.improvement)),
      ("regression", count(.regression)),
      ("neutral", count(.neutral)),
      ("errors", .int(file.errors)),
      ("warnings", .int(file.warnings)),
    ])
  }

  private static func map(_ map: MapWeek) -> JSON {
    .object([
      ("journey", .text(map.document.id)),
      ("title", .text(map.document.form.title(.en))),
      ("file", .text(map.document.source.name)),
      ("state", .text(map.state.rawValue)),
      ("week", JSON(map.last?.week.text)),
      ("day", JSON(map.last?.day.iso)),
      ("commit", JSON(map.last?.commit.oid.description)),
      ("author", JSON(map.last?.commit.author.name)),
    ])
  }

  private static func waiting(_ entry: Waiting) -> JSON {
    let due: Day? = if case .due(let day) = entry.kind { day } else { nil }
    return .object([
      ("kind", .text(entry.kind.name)),
      ("journey", .text(entry.journey)),
      ("stage", JSON(entry.stage)),
      ("path", .text(entry.path.description)),
      ("due", JSON(due?.iso)),
      ("who", JSON(entry.who)),
      ("text", .text(entry.text)),
    ])
  }
}
