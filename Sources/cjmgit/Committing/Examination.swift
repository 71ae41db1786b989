import Git
import History
import Journey
import Language
import SystemPackage

/// The check of documents that are about to be committed; what they refer to is looked up no further than needed.
struct Examination {
  /// The documents, each with its findings.
  let checked: [(document: Document, findings: [Finding])]

  /// Checks what a draft takes.
  init(_ draft: Draft, today: Day, in history: borrowing History) throws {
    let documents = draft.documents
    let company = draft.compared.company
    var registry = Registry(documents + (company.document.map { [$0] } ?? []))
    var findings = Self.check(documents, company, registry, today)
    // A thousand maps need not be read to find the persona of one.
    if Self.misses(findings) {
      registry.add(Registry(try Self.small(draft.background, in: history)))
      findings = Self.check(documents, company, registry, today)
    }
    if Self.misses(findings) {
      registry.add(try history.registry(at: draft.background))
      findings = Self.check(documents, company, registry, today)
    }
    if draft.pairs.contains(where: { $0.after != nil && $0.before?.document.id != $0.after?.document.id }) {
      let others = try history.files(at: draft.background).filter { other in
        !draft.pairs.contains { $0.before?.path == other.path || $0.after?.path == other.path }
      }
      let doubled = Check.across(others.map(\.document) + documents)
      findings = zip(documents, findings).map { document, own in
        own + doubled.filter { $0.file == document.source.name }
      }
    }
    checked = Array(zip(documents, findings)).map { (document: $0, findings: $1) }
  }

  /// Every finding.
  var findings: [Finding] { checked.flatMap(\.findings) }

  /// How many findings have that weight.
  func count(_ severity: Finding.Severity) -> Int { findings.count { $0.severity == severity } }

  /// The same without what does not stop a commit.
  var errors: [(document: Document, findings: [Finding])] {
    checked.map { ($0.document, $0.findings.filter { $0.severity == .error }) }.filter { !$0.1.isEmpty }
  }

  private static func check(_ documents: [Document], _ company: Company, _ registry: Registry, _ today: Day)
    -> [[Finding]]
  {
    documents.map { Check.findings(in: $0, company: company, registry: registry, today: today) }
  }

  private static func misses(_ findings: [[Finding]]) -> Bool {
    findings.contains { $0.contains { $0.isMissingReference } }
  }

  /// The documents that journeys refer to and that are no journeys themselves: few, where journeys may be many.
  private static func small(_ side: Side, in history: borrowing History) throws -> [Document] {
    let filter = try history.filter(at: side)
    var documents: [Document] = []
    for path in try history.paths(at: side, filter) where filter.record(of: path)?.target != .journey {
      if let file = try history.file(path, at: side, filter: filter) { documents.append(file.document) }
    }
    return documents
  }
}
