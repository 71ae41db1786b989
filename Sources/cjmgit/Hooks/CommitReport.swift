import Console
import Git
import History
import Journey
import Language

/// What `post-commit` does: says who will be told of the commit, as `cjmgit commit` does.
///
/// Merges and the commits that a rebase or a cherry-pick copies tell nobody anything new.
enum CommitReport {
  /// The lines that people get, at most.
  private static let most = 8

  static func run(_ call: HookCall) throws {
    let history = try History.open()
    let head = try history.repository.head()
    guard !CommitInHand.isCopying(history.repository), let oid = head.commit else { return }
    let commit = try history.repository.commit(oid)
    guard commit.parents.count < 2 else { return }
    let base = Head(reference: head.reference, commit: commit.parents.first)
    let draft = try Draft(.commit(oid), under: [], since: base, in: history)
    guard !draft.isEmpty, draft.isReadable else { return }
    let company = draft.compared.company
    let listeners = try Audience.of(
      draft, by: Authorship(author: commit.author, committer: commit.committer),
      week: company.zone.week(of: Instant(seconds: commit.author.seconds)), in: history)
    Output.say(
      AudienceText(
        listeners: listeners, compared: draft.compared, tongue: call.common.tongue(company), most: most
      ).text)
  }
}
