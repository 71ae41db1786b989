import ArgumentParser
import Git
import History
import Journey
import Language
import Notices
import SystemPackage

/// Writes a letter to everybody whom the changes since the last time concern, and puts it into a Maildir.
struct NotifyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "notify",
    abstract: "Write the letters: who is concerned by what changed, told once.",
    discussion: """
      Tells of everything between the last time and HEAD, one letter a person, into `.git/cjmgit/mail/PERSON`, a Maildir \
      that any mail program opens. Twice in a row tells nobody twice.

        cjmgit notify --dry-run       who would hear of what, and why
        cjmgit notify
        cjmgit notify --all           the first time: of everything there is
        cjmgit notify --since HEAD~3  of what came after a commit, and from HEAD on the next time
        cjmgit notify HEAD~3..HEAD    of these commits only; where the next letters begin stays

      How far everybody was told is remembered in `refs/cjmgit/notified`, which clones do not share by themselves. Where
      there is no such memory and a history of maps, say where to begin.
      """)

  @OptionGroup var common: CommonOptions

  @Flag(name: .customLong("dry-run"), help: "Show who would be told and why, and write nothing.")
  var dryRun = false

  @Option(help: ArgumentHelp("Tell of what came after this commit, and remember that it was told.", valueName: "rev"))
  var since: String?

  @Flag(help: "Tell of everything from the first commit on.")
  var all = false

  @Argument(
    help: ArgumentHelp("The commits to tell of, as A..B; none for all since the last time.", valueName: "range"))
  var range: String?

  func validate() throws {
    guard [since != nil, all, range != nil].count(where: { $0 }) < 2 else {
      throw ValidationError("`--since`, `--all` and a range exclude each other: each says where to begin")
    }
  }

  func run() throws {
    let history = try History.open()
    // What is told is read and remembered in one go: two runs at once would tell people twice.
    if dryRun { return try tell(in: history) }
    try Turn.taken(in: history.repository.commonDirectory.appending("cjmgit")) { try tell(in: history) }
  }

  private func tell(in history: borrowing History) throws {
    guard case .commit(let head) = try history.head() else { throw Failure("there is no commit to tell of yet") }
    let bookmark = try Bookmark(in: history)
    let (old, new) =
      try range.map { try Self.ends($0, in: history.repository) } ?? (beginning(bookmark, head, history), head)
    let mailing = try Mailing(from: old, to: new, in: history)
    let tongue = common.tongue(mailing.compared.company)
    let notices = mailing.edition.notices()
    if dryRun { return try Output.write(preview(mailing, tongue)) }
    let occasion = try LetterSettings(in: history.repository).occasion(
      mailing, at: Present.clock(in: mailing.compared.company.zone), tongue,
      unanswered: mailing.unanswered(in: history))
    let letters = notices.map { Letter($0, of: mailing.edition, on: occasion) }
    let outbox = Outbox(at: history.repository.commonDirectory.appending("cjmgit"))
    let composed = try outbox.compose(letters, from: Sender(Address(Sender.local)))
    if range == nil { try bookmark.move(to: head, in: history) }
    let delivery = try outbox.deliver(by: .maildir, at: occasion.clock.now)
    try Output.write(
      NotifyText(composed: composed, delivery: delivery, edition: mailing.edition, home: outbox.home, tongue).text)
    if !composed.refused.isEmpty || !delivery.waiting.isEmpty { throw Answer.no }
  }

  /// The commit up to which everybody knows; nil where nobody was told of anything, and that is sure.
  private func beginning(_ bookmark: Bookmark, _ head: Oid, _ history: borrowing History) throws -> Oid? {
    if all { return nil }
    if let since { return try history.repository.resolveCommit(since) }
    if bookmark.commit == nil { try bookmark.refuseToGuess(before: head, in: history) }
    return bookmark.commit
  }

  private func preview(_ mailing: Mailing, _ tongue: Tongue) -> String {
    AudienceText(listeners: mailing.edition.whoWouldHear(in: tongue), compared: mailing.compared, tongue: tongue).text
  }

  /// The two ends of `A..B`; `A` alone goes up to `HEAD`.
  private static func ends(
    _ range: String, in repository: borrowing Repository
  ) throws -> (Oid?, Oid) {
    let parts = range.split(separator: "..", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
    let last = parts.count > 1 && !parts[1].isEmpty ? parts[1] : "HEAD"
    let first = parts[0].isEmpty ? "HEAD" : parts[0]
    return (try repository.resolveCommit(first), try repository.resolveCommit(last))
  }
}
