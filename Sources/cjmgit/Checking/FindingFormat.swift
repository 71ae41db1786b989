import ArgumentParser
import Journey
import Language

/// A way to print findings.
enum FindingFormat: String, CaseIterable, ExpressibleByArgument {
  case text, json, github, sarif

  /// The findings in this form.
  func print(_ findings: [Finding], in sources: [Source], _ tongue: Tongue, _ text: FindingText) -> String {
    switch self {
    case .text: text.text(findings, in: sources)
    case .json: FindingJSON.text(findings, in: sources, tongue)
    case .github: FindingGitHub.text(findings, in: sources, tongue)
    case .sarif: FindingSarif.text(findings, in: sources, tongue)
    }
  }
}
