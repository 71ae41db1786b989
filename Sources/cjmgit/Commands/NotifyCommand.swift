import ArgumentParser
import Console
import Git
import History
import Journey
import Language
import Notices
import SystemPackage

/// Writes a letter to everybody whom the changes since the last time concern, and has the letters go.
struct NotifyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "notify",
    abstract: "Write the letters: who is concerned by what changed, told once.",
    discussion: """
      Tells of everything between the last time and HEAD, one letter a person. Letters go into \
      `.git/cjmgit/mail/PERSON`, a Maildir that any mail program opens, or by the road that git's configuration names. \
      Twice in a row tells nobody twice.

        cjmgit notify --dry-run       who would hear of what, and why
        cjmgit notify
        cjmgit notify --due           for cron: those whose day it is, and what cannot wait
        cjmgit notify --all           the first time: of everything there is
        cjmgit notify --since HEAD~3  of what came after a commit, and from HEAD on the next time
        cjmgit notify HEAD~3..HEAD    of these commits only; where the next letters begin stays

      With `--due` everybody hears at their own `cadence`: on Monday at 9:00, where they do not say otherwise, in the \
      company's time zone; every day or on the first of the month at 9:00; or at once. At once and at most once a day \
      the others hear, too, where their department came to or left a stage, a stage of theirs got worse, or they were \
      newly named. `git config --global cjmgit.notify.weekly 'fri 16:00'` chooses another time. Once a week those who \
      look after a map hear, too, that nobody updated or confirmed it, though nothing else concerns them.

      How far everybody was told is remembered in `refs/cjmgit/notified`, `-daily`, `-monthly` and `-now`, which clones \
      do not share by themselves. Where there is no such memory and a history of maps, say where to begin. What could \
      not go waits: `cjmgit outbox`.
      """)

  @OptionGroup var common: CommonOptions

  @Flag(name: .customLong("dry-run"), help: "Show who would be told and why, and write nothing.")
  var dryRun = false

  @Flag(help: "Tell whom it is time to tell; says nothing where nothing is due.")
  var due = false

  @Option(help: ArgumentHelp("Tell of what came after this commit, and remember that it was told.", valueName: "rev"))
  var since: String?

  @Flag(help: "Tell of everything from the first commit on.")
  var all = false

  @Argument(
    help: ArgumentHelp("The commits to tell of, as A..B; none for all since the last time.", valueName: "range"))
  var range: String?

  func validate() throws {
    guard [since != nil, all, range != nil, due].count(where: { $0 }) < 2 else {
      throw ValidationError("`--due`, `--since`, `--all` and a range exclude each other: each says where to begin")
    }
  }

  func run() throws {
    let history = try History.open()
    guard case .commit(let head) = try history.head() else { throw Failure("there is no commit to tell of yet") }
    let listed = try history.company(at: .commit(head))
    let tongue = common.tongue(listed)
    try PrivateSubscriptions.check(at: .commit(head), tongue, in: history)
    let company = try listed.withPrivate(in: history.repository)
    let now = try Present.clock(in: company.zone).now
    let windows = Windows(head: head, company: company, now: now)
    let settings = try NotifySettings(in: history.repository)
    let sending = try Sending(in: history.repository)
    let outbox = Outbox(at: history.repository.commonDirectory.appending("cjmgit"))
    if dryRun {
      let plans = try plans(windows, settings, outbox, in: history)
      let hasten = due ? try windows.atOnce(Memory(in: outbox.home), after: plans, in: history) : nil
      let atOnce = hasten.map { AtOnce(plan: $0, memory: Memory(in: outbox.home), today: company.zone.day(of: now)) }
      return try Output.write(NotifyPreview(tongue: tongue).text(plans, atOnce: atOnce, in: history))
    }
    let begin = try NotifyReport.Beginning(of: outbox)
    let run = NotifyRun(outbox, from: try sending.sender(), by: try LetterSettings(in: history.repository), tongue)
    let composed = try compose(run, windows, settings, in: history)
    let code = try sending.deliver(outbox.home)
    try outbox.prune(settings.keeping, at: now)
    let report = try NotifyReport(of: outbox, since: begin)
    let text = NotifyText(composed: composed, report: report, company: company, home: outbox.home, tongue: tongue)
    try say(due ? text.quiet : text.text, by: sending)
    if code > Exit.no.rawValue { throw Ended(code: code) }
    if !composed.refused.isEmpty || !report.waiting.isEmpty || report.isMoreAside { throw Answer.no }
  }

  /// Writes the letters.
  ///
  /// What is told is read and remembered in one go: two runs at once would tell people twice.
  private func compose(
    _ run: NotifyRun, _ windows: Windows, _ settings: NotifySettings, in history: borrowing History
  ) throws -> Outbox.Composed {
    var run = run
    let outbox = run.outbox
    return try Turn.taken(in: outbox.home) {
      try run.resume(in: history)
      if due { try Windows.begin(in: history) }
      for plan in try plans(windows, settings, outbox, in: history) {
        if try !run.tell(plan, in: history), !due {
          throw Failure("somebody else told of these changes meanwhile", hint: "look with `cjmgit notify --dry-run`")
        }
      }
      if due {
        try Windows.begin(in: history)
        if let plan = try windows.atOnce(Memory(in: outbox.home), in: history) { try run.tell(plan, in: history) }
      }
      return run.composed
    }
  }

  /// Says what became of the letters; where letters are printed, they are the data.
  private func say(_ text: String, by sending: Sending) throws {
    if sending.road != "print" { try Output.write(text) } else if !text.isEmpty { Output.say(text) }
  }

  /// The windows to tell, in their order; with `--due` without what cannot wait, which hangs on the others.
  private func plans(
    _ windows: Windows, _ settings: NotifySettings, _ outbox: Outbox, in history: borrowing History
  ) throws -> [Plan] {
    if let range {
      let (old, new) = try Self.ends(range, in: history.repository)
      return [windows.between(old, new)]
    }
    if all { return [try windows.everything(since: nil, in: history)] }
    if let since { return [try windows.everything(since: history.repository.resolveCommit(since), in: history)] }
    let bookmark = try Bookmark(in: history)
    guard bookmark.commit != nil else {
      try bookmark.refuseToGuess(before: windows.head, in: history)
      return [try windows.everything(since: nil, in: history)]
    }
    guard due else { return try windows.outstanding(in: history) }
    let memory = Memory(in: outbox.home)
    return try [Cadence.monthly, .daily, .weekly].compactMap { cadence in
      try windows.due(cadence, settings, memory, in: history)
    }
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
