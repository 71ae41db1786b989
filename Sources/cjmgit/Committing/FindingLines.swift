import Journey
import Language

/// Findings as lines: the place, the weight, what is wrong, and what to do.
enum FindingLines {
  static func text(_ checked: [(document: Document, findings: [Finding])], _ tongue: Tongue) -> String {
    checked.flatMap { document, findings -> [String] in
      let lines = LineTable(document.source)
      return findings.flatMap { finding -> [String] in
        let place = lines.place(of: finding.span.lowerBound)
        let head =
          "\(finding.file):\(place.line):\(place.column): \(finding.severity.rawValue): \(finding.message[tongue])"
        return [Escape.line(head)] + (finding.hint.map { ["  \(Escape.line($0[tongue]))"] } ?? [])
      }
    }.map { $0 + "\n" }.joined()
  }
}

extension Finding {
  /// Whether it may go away when more files are read.
  var isMissingReference: Bool { ["unknown-reference", "undeclared-references"].contains(rule) }
}
