import Journey
import Language

/// Findings as workflow commands of GitHub Actions, which it shows beside the lines of a pull request.
enum FindingGitHub {
  /// One command a line: `::error file=…,line=…,col=…::…`.
  static func text(_ findings: [Finding], in sources: [Source], _ tongue: Tongue) -> String {
    FoundPlace.all(findings, in: sources).map { line($0, tongue) + "\n" }.joined()
  }

  private static func line(_ place: FoundPlace, _ tongue: Tongue) -> String {
    let finding = place.finding
    var properties = [
      ("file", finding.file), ("line", String(place.start.line)), ("endLine", String(place.end.line)),
      ("col", String(place.start.column)),
    ]
    // GitHub takes an end column only on the line of the beginning.
    if place.start.line == place.end.line { properties.append(("endColumn", String(place.end.column))) }
    properties.append(("title", finding.rule))
    let list = properties.map { "\($0)=\(Escape.annotation($1, property: true))" }.joined(separator: ",")
    let message = [finding.message[tongue], finding.hint?[tongue]].compactMap(\.self).joined(separator: "\n")
    return "::\(finding.severity.rawValue) \(list)::\(Escape.annotation(message))"
  }
}
