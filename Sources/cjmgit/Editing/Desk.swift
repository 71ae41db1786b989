import Console
import Git
import History
import Journey
import Language
import SystemPackage

/// The files of the work tree that a command edits: all of it is known to be right before the first byte is written.
struct Desk {
  /// Every map, persona and the company, as they lie on the disk.
  let files: [MapFile]
  let tongue: Tongue
  let today: Day
  private(set) var edited: [FilePath: Editing] = [:]

  /// Reads what there is.
  init(in history: borrowing History, _ common: CommonOptions) throws {
    guard !history.repository.isBare else {
      throw Failure("there are no files to edit here: the repository is bare", hint: "run it in a clone")
    }
    files = try history.files(at: .workTree)
    let company = Company(files.first { $0.document.form.record.identity == .none }?.document)
    tongue = common.tongue(company)
    today = company.zone.day(of: try Present.clock(in: company.zone).now)
  }

  /// The documents with all edits so far, in the order of the files.
  var documents: [Document] { files.map { edited[$0.path]?.document ?? $0.document } }

  /// The company with all edits so far.
  var company: Company { Company(documents.first { $0.form.record.identity == .none }) }

  /// A document with all edits so far.
  func document(_ file: MapFile) -> Document { edited[file.path]?.document ?? file.document }

  /// Makes an edit; false where it would change nothing.
  mutating func make(_ edit: Edit, at path: Path, in file: MapFile) throws -> Bool {
    do throws(EditRefusal) {
      var editing = try editing(of: file)
      guard try editing.make(edit, at: path) else { return false }
      edited[file.path] = editing
      return true
    } catch {
      throw EditWords.failure(error, in: document(file), tongue)
    }
  }

  private func editing(of file: MapFile) throws(EditRefusal) -> Editing {
    if let editing = edited[file.path] { return editing }
    return try Editing(file.document, bytes: file.bytes)
  }

  /// What is wrong with the edited files that was not wrong before.
  func newFindings() -> [Finding] {
    let all = documents
    return files.flatMap { file -> [Finding] in
      guard let editing = edited[file.path] else { return [] }
      let before = Set(findings(in: file.document, among: files.map(\.document)).map(FindingKey.init))
      return findings(in: editing.document, among: all).filter { !before.contains(FindingKey($0)) }
    }
  }

  private func findings(in document: Document, among documents: [Document]) -> [Finding] {
    let company = Company(documents.first { $0.form.record.identity == .none })
    let registry = Registry(visibleFrom: document.form.record, in: documents)
    return Check.findings(in: document, company: company, registry: registry, today: today)
  }

  /// What changed, as `diff` tells it.
  var compared: Compared {
    let pairs = files.compactMap { file in edited[file.path].map { (file.document, $0.document) } }
    return Compared(
      sets: pairs.map { Diff.between($0.0, $0.1) }, company: company, before: Registry(files.map(\.document)),
      after: Registry(documents))
  }
}

/// What makes two findings the same, wherever the lines went.
private struct FindingKey: Hashable {
  let rule: String
  let path: Path
  let message: Words

  init(_ finding: Finding) { (rule, path, message) = (finding.rule, finding.path, finding.message) }
}
