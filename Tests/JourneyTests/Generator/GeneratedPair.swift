import Journey
import Language
import TestSupport

/// Two versions of one generated document, read from two files in two styles.
struct GeneratedPair {
  let before: Document, after: Document
  let expected: Expectations

  init(_ seed: UInt64, record: Record? = nil, edits: Int, richness: Int) {
    var chance = Seeded(seed)
    let record = record ?? chance.pick([.journey, .journey, .journey, .persona, .company]) ?? .journey
    var maker = Maker(Seeded(chance.next()), richness: richness)
    let document = maker.document(record)
    var editor = Editor(document, maker: maker)
    editor.edit(edits)
    expected = editor.expectations
    var (first, second) = (Writer(Seeded(chance.next())), Writer(Seeded(chance.next())))
    before = Document(Source(name: "before.yaml", bytes: first.bytes(expected.before)), as: record)
    after = Document(Source(name: "after.yaml", bytes: second.bytes(expected.after)), as: record)
  }

  var there: ChangeSet { Diff.between(before, after) }
  var back: ChangeSet { Diff.between(after, before) }

  /// What could not be read: nothing, or the writer is wrong.
  var refusals: [String] {
    (before.tree.refusals + after.tree.refusals).map { "\($0.file): \($0.message.en) at \($0.span)" }
  }

  /// Every change as `verb path`, sorted; an item that has no identity ends with `*`.
  static func told(_ set: ChangeSet) -> [String] {
    set.changes.map { change in
      var steps = change.path.steps
      if change.field == nil, case .none = change.record.identity, steps.last?.hasPrefix("#") == true {
        steps[steps.count - 1] = "*"
      }
      return Expectations.line(change.verb, steps)
    }.sorted()
  }
}
