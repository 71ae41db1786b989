import Console
import Git
import History
import Journey
import Language
import SystemPackage

/// The check of documents that are about to be committed; what they refer to is looked up no further than needed.
struct Examination {
  /// Every finding, by document.
  let findings: [Finding]
  private let documents: [Document]

  /// How far references are followed: each step costs more than the one before.
  private enum Reach: CaseIterable {
    /// The documents themselves and the company.
    case draft
    /// What is no journey: few files, where journeys may be a thousand.
    case small
    /// The heads of all files.
    case heads
    /// All files, whole.
    case whole
  }

  /// Checks what a draft takes.
  init(_ draft: Draft, today: Day, in history: borrowing History) throws {
    documents = draft.documents
    let company = draft.compared.company
    var known: [Document] = []
    var found: [[Finding]] = []
    for reach in Reach.allCases {
      known += try Self.documents(reach, draft, in: history)
      found = documents.map { document in
        let registry = Registry(visibleFrom: document.form.record, in: known)
        return Check.findings(in: document, company: company, registry: registry, today: today)
      }
      guard found.joined().contains(where: \.isMissingReference) else { break }
    }
    let doubles = try Self.doubles(draft, in: history)
    findings = zip(documents, found).flatMap { document, own in
      own + doubles.filter { $0.file.utf8.elementsEqual(document.source.name.utf8) }
    }
  }

  /// How many findings have that weight.
  func count(_ severity: Finding.Severity) -> Int { findings.count { $0.severity == severity } }

  /// What stops a commit, as `check` prints it.
  func errors(_ text: FindingText) -> String {
    text.text(findings.filter { $0.severity == .error }, in: documents.map(\.source))
  }

  private static func documents(
    _ reach: Reach, _ draft: Draft, in history: borrowing History
  ) throws -> [Document] {
    switch reach {
    case .draft: return draft.documents + [draft.compared.company.document].compactMap(\.self)
    case .small:
      let filter = draft.compared.company.filter()
      var documents: [Document] = []
      for path in try history.paths(at: draft.background, filter) where Self.isSmall(filter.record(of: path)) {
        if let file = try history.file(path, at: draft.background, filter: filter) { documents.append(file.document) }
      }
      return documents
    case .heads: return try heads(draft, in: history)
    case .whole:
      // Only the company sees what stands inside of journeys.
      let seesInside = draft.documents.contains { $0.form.record.identity == .none }
      return seesInside ? try history.files(at: draft.background).map(\.document) : []
    }
  }

  /// Whether a document is neither a journey nor the company, which is known already.
  private static func isSmall(_ record: Record?) -> Bool {
    record.map { $0.target != .journey && $0.identity != .none } ?? false
  }

  /// The heads of what stays as it is.
  private static func heads(_ draft: Draft, in history: borrowing History) throws -> [Document] {
    let taken = Set(draft.pairs.flatMap { [$0.before?.path, $0.after?.path] }.compactMap(\.self))
    let filter = draft.compared.company.filter()
    let others = try history.sources(at: draft.background, filter: filter).sources.filter { !taken.contains($0.path) }
    return Parallel.map(others) {
      Document(headOf: $0.source, as: $0.record) ?? Document($0.source, as: $0.record)
    }
  }

  /// Ids that stand in another file too: only new ones can.
  private static func doubles(_ draft: Draft, in history: borrowing History) throws -> [Finding] {
    let isNew = draft.pairs.contains { pair in
      pair.after.map { $0.document.id != pair.before?.document.id } ?? false
    }
    return isNew ? Check.across(try heads(draft, in: history) + draft.documents) : []
  }
}

extension Finding {
  /// Whether it may go away when more files are read.
  fileprivate var isMissingReference: Bool { ["unknown-reference", "undeclared-references"].contains(rule) }
}
