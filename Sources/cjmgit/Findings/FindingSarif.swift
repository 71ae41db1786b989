import Journey
import Language

/// Findings as SARIF 2.1.0 (OASIS, 27 March 2020), which code hosts show beside the lines and follow from run to run.
enum FindingSarif {
  private static let page = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"

  /// One run with all rules, and the findings as its results.
  static func text(_ findings: [Finding], in sources: [Source], _ tongue: Tongue) -> String {
    let places = Dictionary(
      Rulebook.entries.enumerated().map { ($1.name, $0) }, uniquingKeysWith: { first, _ in first })
    let run: JSON = [
      "tool": ["driver": driver(tongue)],
      "language": .text(tongue.rawValue),
      "columnKind": "unicodeCodePoints",
      "originalUriBaseIds": ["%SRCROOT%": ["description": ["text": "The folder that the paths begin at."]]],
      "results": .list(FoundPlace.all(findings, in: sources).map { result($0, places, tongue) }),
    ]
    return JSON.object([("$schema", .text(page)), ("version", "2.1.0"), ("runs", [run])]).text(pretty: true) + "\n"
  }

  private static func driver(_ tongue: Tongue) -> JSON {
    [
      "name": "cjmgit",
      "version": .text(Release.version),
      "rules": .list(
        Rulebook.entries.map { rule in
          [
            "id": .text(rule.name),
            "shortDescription": ["text": .text(rule.meaning[tongue])],
            "help": ["text": .text(FindingWords.help(rule, tongue))],
            "defaultConfiguration": ["level": .text(rule.severity.rawValue)],
          ]
        }),
    ]
  }

  private static func result(_ place: FoundPlace, _ places: [String: Int], _ tongue: Tongue) -> JSON {
    let finding = place.finding
    let said = [finding.message[tongue], finding.hint?[tongue]].compactMap(\.self).joined(separator: "\n")
    let name = Fingerprint(finding.rule, finding.file, finding.path.description, finding.message[.en]).text
    return .object(
      [("ruleId", .text(finding.rule))] + (places[finding.rule].map { [("ruleIndex", .int($0))] } ?? []) + [
        ("level", .text(finding.severity.rawValue)), ("message", ["text": .text(said)]),
        ("locations", [["physicalLocation": location(place)]]), ("partialFingerprints", ["cjmgit/v1": .text(name)]),
      ])
  }

  private static func location(_ place: FoundPlace) -> JSON {
    [
      "artifactLocation": ["uri": .text(Escape.uri(place.finding.file)), "uriBaseId": "%SRCROOT%"],
      "region": [
        "startLine": .int(place.start.line), "startColumn": .int(place.start.column),
        "endLine": .int(place.end.line), "endColumn": .int(place.end.column),
      ],
    ]
  }
}
