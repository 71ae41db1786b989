import Git
import History
import Journey
import Language

/// The report of `status` for scripts, one line a fact; the first word says what it is of.
enum StatusPorcelain {
  static func lines(_ report: StatusReport, _ porcelain: Porcelain) -> [UInt8] {
    porcelain.line("week", report.week.text) + porcelain.line("branch", report.head.branch ?? "")
      + report.pending.flatMap { pending($0, porcelain) }
      + report.maps.flatMap { map in
        porcelain.line("map", map.state.rawValue, map.document.id, file: Array(map.document.source.name.utf8))
      }
  }

  private static func pending(_ file: StatusReport.Pending, _ porcelain: Porcelain) -> [UInt8] {
    let count = { (kind: Change.Class) in String(file.changes?.items.count { $0.class == kind } ?? 0) }
    return porcelain.line(
      "pending", state(file), count(.improvement), count(.regression), count(.neutral), String(file.errors),
      String(file.warnings), file: file.file.bytes)
  }

  private static func state(_ file: StatusReport.Pending) -> String {
    guard let changes = file.changes else { return "unreadable" }
    if changes.before == nil { return "added" }
    if changes.after == nil { return "removed" }
    return changes.isEmpty ? "styled" : "changed"
  }
}
