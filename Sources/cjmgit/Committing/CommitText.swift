import Git
import History
import Journey
import Language
import SystemPackage
import Telling

/// What a commit did, in git's terse way: its name, then one line a document.
struct CommitText {
  let draft: Draft
  let confirmed: [Form]
  let tongue: Tongue

  /// The line that git prints of a commit.
  func head(_ result: CommitResult, subject: String) -> String {
    "[\(Escape.line(result.head.branch ?? "detached HEAD")) \(result.oid.short)] \(Escape.line(subject))\n"
  }

  /// The documents, each with how many of its items changed and how.
  var documents: String {
    let rows =
      zip(draft.compared.sets, draft.pairs).map { set, pair in
        (set.id.isEmpty ? set.document?.source.name ?? pair.path?.string ?? "" : set.id, fate(set))
      } + confirmed.map { ($0.identity ?? "", CommitWords.confirmed[tongue]) }
    let width = rows.map { Width.of($0.0) }.max() ?? 0
    return rows.map { "  \(Width.pad(Escape.terminal($0.0), to: width))  \($0.1)\n" }.joined()
  }

  private func fate(_ set: ChangeSet) -> String {
    let teller = draft.compared.teller(set, tongue)
    if draft.mended.contains(set.key) { return Escape.terminal(teller.readableAgain) }
    if set.before == nil { return CommitWords.fresh(set.noun, tongue) }
    if set.after == nil { return CommitWords.removed(set.noun, tongue) }
    guard set.isEmpty else { return ChangeStat.counts(set) }
    return teller.moved.map(Escape.terminal) ?? CommitWords.styleOnly[tongue]
  }
}

extension ChangeSet {
  /// What people call a document of this kind.
  fileprivate var noun: Noun { document?.form.record.noun ?? Noun("", "", "", .neuter) }
}
