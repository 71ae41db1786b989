import Git
import History
import Journey
import Language

/// Who wrote each value, for programs.
enum BlameJSON {
  /// The version of the form.
  static let version = 1

  static func text(_ report: BlameReport) -> String {
    JSON.object([
      ("schema", .int(version)), ("journey", .text(report.document.id)), ("file", .text(report.document.source.name)),
      ("values", .list(report.lines.map { value($0, report) })),
    ]).text(pretty: true) + "\n"
  }

  private static func value(_ line: Blame.Line, _ report: BlameReport) -> JSON {
    .object([
      ("path", .text(line.holding.path.description)), ("stage", JSON(line.holding.group?.identity)),
      ("field", JSON(line.holding.field?.name)), ("value", .text(line.holding.value.text)),
      ("commit", JSON(line.commit?.oid.description)), ("boundary", .bool(line.isBoundary)),
      ("day", JSON(report.day(line)?.iso)), ("author", JSON(line.commit.map { _ in report.author(line) })),
      ("email", JSON(report.signature(line)?.email)),
    ])
  }
}
