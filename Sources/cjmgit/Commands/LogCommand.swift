public import ArgumentParser
import Console
import Git
import History
import Journey
public import Language

/// Tells the history of the maps, newest first, in the words of the journey.
struct LogCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "log",
    abstract: "Tell the history of the maps, in the words of the journey.",
    discussion: """
        cjmgit log                        what each commit changed, newest first
        cjmgit log -3 -p                  the last three, with all of `diff`
        cjmgit log v1..v2 maps            between two revisions, in one folder
        cjmgit log --week 2026-W47 --oneline
        cjmgit log --department sales --class regression
        cjmgit log --format json

      Commits that changed no map are left out. What a branch brought is told with \
      its own commits; --first-parent tells it with the merge.
      """)

  @OptionGroup var common: CommonOptions
  @OptionGroup var pager: PagerOptions
  @OptionGroup var filter: ChangeFilter

  @Option(
    name: [.customShort("n"), .customLong("max-count")],
    help: ArgumentHelp("At most so many commits.", valueName: "number"))
  var limit: Int?

  @Option(help: ArgumentHelp("Only commits of an ISO week, such as 2026-W47.", valueName: "week"))
  var week: Week?

  @Option(help: ArgumentHelp("Only commits of this day and later ones.", valueName: "day"))
  var since: Day?

  @Option(help: ArgumentHelp("Only commits of this day and earlier ones.", valueName: "day"))
  var until: Day?

  @Flag(name: .customLong("first-parent"), help: "Tell of merges as of one commit, and nothing of what they brought.")
  var isFirstParentOnly = false

  @Flag(help: "One line a commit.")
  var oneline = false

  @Flag(name: [.customShort("p"), .long], help: "All that `diff` would show of each commit.")
  var patch = false

  @Option(help: ArgumentHelp("Print as text, json or markdown.", valueName: "format"))
  var format = LogFormat.text

  @Argument(
    help: ArgumentHelp("A revision or range, then files or folders; behind `--` files only.", valueName: "revision"),
    completion: .file())
  var words: [String] = []

  func validate() throws {
    guard limit ?? 0 >= 0 else { throw ValidationError("-n takes a number from 0") }
    guard !oneline || !patch else { throw ValidationError("--oneline and --patch exclude each other") }
  }

  func run() throws {
    let history = try History.open()
    let scope = try LogScope(
      words, isFirstParentOnly: isFirstParentOnly, since: [since, week?.first].compactMap(\.self).max(),
      until: [until, week?.last].compactMap(\.self).min(), in: history)
    let tongue = common.tongue(scope.company)
    let unknown = try unknownName(scope, tongue, in: history)
    let screen = try common.screen(pager, in: history.repository)
    var run = LogRun(scope, filter, LogPrinter(format, text: text(scope, screen), limit: limit ?? .max))
    if format == .json { try run.run(in: history) } else { try screen.page { try run.run(in: history) } }
    if run.didReachEdge { Output.say(Failure(LogWords.cut[tongue], hint: LogWords.unshallow[tongue]).text) }
    guard !run.didPrint, limit != 0 else { return }
    if let unknown { throw unknown }
    if let week { Output.say(Failure(FilterWords.quiet(week, isFiltered: !filter.isEmpty, tongue)).text) }
  }

  /// What a filter names and the newest maps do not know: it may still be found in their history.
  private func unknownName(_ scope: LogScope, _ tongue: Tongue, in history: borrowing History) throws -> Failure? {
    guard filter.isByName, let tip = scope.tips.first else { return nil }
    do {
      try KnownNames.all(at: .commit(tip), in: history).check(filter, tongue)
      return nil
    } catch let failure as Failure {
      return failure
    }
  }

  private func text(_ scope: LogScope, _ screen: Screen) -> LogText {
    LogText(
      tongue: common.tongue(scope.company), layout: Layout(width: screen.width, palette: screen.palette),
      detail: oneline ? .line : patch ? .patch : .items)
  }
}

extension Day: ExpressibleByArgument {
  /// Reads `2026-11-20`.
  public init?(argument: String) { self.init(iso: argument) }
}
