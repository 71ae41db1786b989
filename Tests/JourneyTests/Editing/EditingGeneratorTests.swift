import Foundation
import Journey
import Language
import TestSupport
import Testing

/// Random documents, random style, random edits: the value is as wanted, everything else as it was.
///
/// `CJMGIT_SEED` chooses where the chance begins, `CJMGIT_ROUNDS` how often it is tried.
@Suite struct `Edits of generated documents` {
  private static let first = number("CJMGIT_SEED") ?? 1
  private static let seeds = Array(first..<(first + (number("CJMGIT_ROUNDS") ?? 400)))

  private static func number(_ name: String) -> UInt64? {
    ProcessInfo.processInfo.environment[name].flatMap(UInt64.init)
  }

  @Test(arguments: seeds) func `change that value and nothing else`(seed: UInt64) throws {
    guard let round = GeneratedEdit(seed) else { return }
    var editing = try Editing(round.before, bytes: round.bytes)
    let isChanged = try editing.make(round.edit, at: round.path)
    let about = "seed \(seed): \(round.edit) at \(round.path)"
    let (old, new) = (Held(round.before), Held(editing.document))
    #expect(isChanged == (old.values != new.values || round.bytes != editing.bytes), "\(about)")
    #expect(new.values == old.values(after: round.edit, at: round.path, in: round.before), "\(about)")
    let (was, now) = (round.before.source, editing.document.source)
    #expect(was.isCRLF == now.isCRLF && was.hasByteOrderMark == now.hasByteOrderMark, "\(about)")
    #expect(was.lacksFinalNewline == now.lacksFinalNewline, "\(about)")
    #expect(now.bytes == Source(name: "", bytes: editing.bytes).bytes, "\(about)")
    if case .clear = round.edit { return }
    if case .remove = round.edit { return }
    #expect(Held.comments(was) == Held.comments(now), "\(about)")
    let node = round.before.form.forms(along: round.path.parent).last?[round.path.last]
    let lines = was.text(node?.span ?? 0..<0).split(separator: "\n").count
    #expect(Held.strangers(was, now).count <= lines + 2, "\(about): \(Held.strangers(was, now))")
  }

  @Test func `meet every sort of edit`() {
    let edits = Self.seeds.compactMap { GeneratedEdit($0)?.edit }.map { "\($0)".prefix { $0 != "(" } }
    #expect(Set(edits) == ["set", "clear", "add", "remove"])
  }
}

/// What a document holds, by path.
private struct Held {
  private(set) var values: [String: String] = [:]

  init(_ document: Document) {
    for holding in document.holdings where holding.field != nil || holding.form.record.identity != .none {
      values[holding.path.description] = holding.value.text
    }
  }

  /// What must be held after an edit.
  func values(after edit: Edit, at path: Path, in document: Document) -> [String: String] {
    var wanted = values
    let field = document.form.forms(along: path.parent).last?.record[path.last]
    let form = document.form.forms(along: path.parent).last
    let isMissing = document.form.forms(along: path.parent).count < path.steps.count / 2 && form == nil
    guard let field = field ?? document.field(at: path), !isMissing else { return wanted }
    switch edit {
    case .set(let text):
      let literal = Document(
        Source(
          name: "",
          text: "x: |\n"
            + text.split(separator: "\n", omittingEmptySubsequences: false)
            .map { "  \($0)\n" }.joined()), as: Record("probe", field.label) { Field("x", field.kind, field.label, "") }
      )
      let value = literal.form.value("x")?.text ?? ""
      let isUsual = form?[field.name] == nil && form?.value(field)?.text == value
      if !isUsual { wanted[path.description] = value }
    case .clear: wanted[path.description] = nil
    case .add(let word): wanted[(Path(path.steps + [Normal.nfc(word)])).description] = Normal.nfc(word)
    case .remove(let word): wanted[(Path(path.steps + [word])).description] = nil
    case .append: break
    }
    if case .clear = edit { wanted = wanted.filter { !$0.key.hasPrefix(path.description + "/") } }
    return wanted
  }

  /// The comments that the generator writes.
  static func comments(_ source: Source) -> [String: Int] {
    let text = source.text(0..<source.bytes.count)
    return Dictionary(
      uniqueKeysWithValues: ["# карта", "# заметка: да", "# сверено"].map { ($0, text.split(separator: $0).count) })
  }

  /// The lines that the older text has and the newer has not, without spaces.
  static func strangers(_ old: Source, _ new: Source) -> [String] {
    let lines = { (source: Source) in
      source.text(0..<source.bytes.count).split(separator: "\n").map { String($0) }
    }
    return lines(new).difference(from: lines(old)).removals.compactMap { change in
      if case .remove(_, let line, _) = change { line } else { nil }
    }
  }
}

extension Document {
  /// The row at the end of a path of which the last record may be missing.
  fileprivate func field(at path: Path) -> Field? {
    var record: Record? = form.record
    var field: Field?
    var isID = false
    for step in path.steps {
      if isID {
        isID = false
        continue
      }
      field = record?[step]
      record = field?.kind.record
      if case .many? = field?.kind { isID = true }
    }
    return field
  }
}
