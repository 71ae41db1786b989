import Journey
import Language

/// Findings for programs.
enum FindingJSON {
  /// One object, `{"schema": 1, "findings": […]}`; places count from 1, columns in Unicode scalars, ends are behind.
  static func text(_ findings: [Finding], in sources: [Source], _ tongue: Tongue) -> String {
    let list = FoundPlace.all(findings, in: sources).map { json($0, tongue) }
    return JSON.object([("schema", 1), ("findings", .list(list))]).text(pretty: true) + "\n"
  }

  private static func json(_ place: FoundPlace, _ tongue: Tongue) -> JSON {
    let finding = place.finding
    return [
      "rule": .text(finding.rule),
      "severity": .text(finding.severity.rawValue),
      "file": .text(finding.file),
      "line": .int(place.start.line),
      "column": .int(place.start.column),
      "endLine": .int(place.end.line),
      "endColumn": .int(place.end.column),
      "path": .text(finding.path.description),
      "message": .text(finding.message[tongue]),
      "hint": JSON(finding.hint?[tongue]),
    ]
  }
}
