import Console
import Git
import History
import Journey
import Language
import SystemPackage

/// What `commit-msg` does: the trailers of a message agree with what its commit changes in the maps.
///
/// Those that are wrong are replaced and those that are missing are added, and a line on stderr says so. A commit without
/// maps passes untouched, and so does a message that git will find empty: who empties it wants no commit. `Cjm-Confirmed`
/// is the author's word and stays, as `Cjm-Acknowledged` is; only where it names no journey is a commit of maps refused, since nobody but the
/// author knows which one was meant.
///
/// Git does not say here whether a commit is made anew (`--amend`). It is taken to be, where the message has all the
/// trailers of `HEAD` and they are not those of what is staged.
enum MessageReview {
  static func run(_ call: HookCall) throws {
    guard let file = call.argument(0) else { throw Failure("git names no message") }
    let history = try History.open()
    guard !CommitInHand.isCopying(history.repository) else { return }
    var message = try MessageFile(FilePath(file), in: history.repository)
    guard !message.isEmpty else { return try empty(&message) }
    guard try !isTemplate(message, in: history.repository) else { return }
    let said = message.trailers
    var commit = try CommitInHand(call.common, in: history)
    if !commit.trailers(keeping: said).agrees(with: said), try carriesHead(said, in: history) {
      commit = try CommitInHand(amending: true, call.common, in: history)
    }
    let tongue = call.common.tongue(commit.draft.compared.company)
    try review(said, of: commit, file, tongue, in: history)
    guard !commit.draft.isEmpty, commit.draft.isReadable else { return }
    let right = commit.trailers(keeping: said)
    guard !right.agrees(with: said) else { return }
    message.removeTrailers()
    message.add(right)
    try message.write()
    Output.say("cjmgit: " + HookTalk.agreed[tongue])
  }

  /// Trailers alone are no message: without them git sees that there is none.
  private static func empty(_ message: inout MessageFile) throws {
    let before = message.said
    message.removeTrailers()
    if message.said != before { try message.write() }
  }

  /// Whether somebody left `commit.template` as it was, which git takes for a change of mind.
  private static func isTemplate(_ message: MessageFile, in repository: borrowing Repository) throws -> Bool {
    guard let name = try repository.value(of: "commit.template")?.value, let home = Variable["HOME"] else {
      return false
    }
    let path = name.hasPrefix("~/") ? FilePath(home).appending(String(name.dropFirst(2))) : FilePath(name)
    guard let template = try? MessageFile(path, in: repository) else { return false }
    let words = { (lines: [MessageFile.Line]) in lines.filter { !$0.isBlank && !message.isComment($0) } }
    return words(template.said) == words(message.said)
  }

  /// Whether everything that the message of `HEAD` says to programs stands in this one.
  private static func carriesHead(_ said: Trailers, in history: borrowing History) throws -> Bool {
    guard let head = try history.repository.head().commit else { return false }
    return said.cover(Trailers(parsing: try history.repository.commit(head).message))
  }

  /// Refuses what only the author can put right.
  private static func review(
    _ said: Trailers, of commit: CommitInHand, _ file: String, _ tongue: Tongue, in history: borrowing History
  ) throws {
    guard !said.confirmed.isEmpty else { return }
    let journeys = try history.files(at: .index).map(\.document).filter { $0.form.record.target == .journey }.map(\.id)
    let unknown = said.confirmed.filter { !journeys.contains($0) }
    guard !unknown.isEmpty else { return }
    for id in unknown {
      let meant = Suggestion.closest(to: id, among: journeys).map { "; " + CommitWords.didYouMean.filled(tongue, $0) }
      Output.say("cjmgit: " + HookTalk.unknown.filled(tongue, id) + (meant ?? ""))
    }
    guard !commit.draft.isEmpty else { return }
    Output.say("  " + HookTalk.messageKept.filled(tongue, file))
    throw Answer.no
  }
}
