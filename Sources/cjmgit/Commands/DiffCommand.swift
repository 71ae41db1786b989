public import ArgumentParser
import Console
import Git
import History
import Journey
public import Language
import SystemPackage

/// Says what changed, by item and stage, between files, revisions, the index and the work tree.
struct DiffCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "diff",
    abstract: "Say what changed, in the words of the journey.",
    discussion: """
        cjmgit diff                       what is not committed yet
        cjmgit diff --staged              what the next `git commit` would take
        cjmgit diff HEAD~1                since the last but one commit
        cjmgit diff v1 v2                 between two revisions; v1..v2, v1...v2
        cjmgit diff --week 2026-W47       in one week
        cjmgit diff --department sales    what concerns sales and those under it
        cjmgit diff --no-index old.yaml new.yaml
        cjmgit diff HEAD~1:loyalty.cjm.yaml loyalty.cjm.yaml

      For scripts, in one form for good: --name-only prints the name of each file, \
      --porcelain a line a change with tabs between CLASS, VERB, WEIGHT, JOURNEY, \
      PATH and FILE. Names are quoted as git quotes them; with -z they stand as they \
      are, and lines end in NUL. `cjmgit schema changes` describes --format json.

      A document that cannot be read on one of the two sides is named and left out; \
      then it exits with 1, and with 128 where nothing else is left to compare.
      """)

  @OptionGroup var common: CommonOptions
  @OptionGroup var pager: PagerOptions
  @OptionGroup var filter: ChangeFilter

  @Flag(name: [.long, .customLong("cached")], help: "Compare with what is staged instead of the files.")
  var staged = false

  @Flag(name: .customLong("no-index"), help: "Compare two files, with or without a repository.")
  var noIndex = false

  @Option(help: ArgumentHelp("What changed in an ISO week, such as 2026-W47.", valueName: "week"))
  var week: Week?

  @Option(help: ArgumentHelp("Print as text, json or markdown.", valueName: "format"))
  var format = ChangeFormat.text

  @Flag(help: "Print only how many items changed, one line a document.")
  var stat = false

  @Flag(name: .customLong("name-only"), help: "Print only the names of the files, one a line.")
  var nameOnly = false

  @Flag(help: "Print one line a change, for scripts.")
  var porcelain = false

  @Flag(name: .customShort("z"), help: "With --name-only or --porcelain: end lines in NUL, quote nothing.")
  var isRaw = false

  @Flag(name: .customLong("exit-code"), help: "Exit with 1 where anything changed.")
  var exitCode = false

  @Flag(name: .shortAndLong, help: "Print nothing; exit with 1 where anything changed.")
  var quiet = false

  @Argument(
    help: ArgumentHelp("Revisions, then files or folders; behind `--` files only.", valueName: "revision"),
    completion: .file())
  var words: [String] = []

  func validate() throws {
    guard [stat, nameOnly, porcelain, quiet, format != .text].count(where: \.self) <= 1 else {
      throw ValidationError("--stat, --name-only, --porcelain, --quiet and --format exclude each other")
    }
    guard !isRaw || nameOnly || porcelain else { throw ValidationError("-z goes with --name-only or --porcelain") }
    guard !noIndex || words.count == 2 else { throw ValidationError("--no-index takes two files") }
  }

  func run() throws {
    if noIndex {
      return try show(.files(words[0], words[1], names: filter.isByName), preferences: Preferences.here)
    }
    let history = try History.open()
    let all = try compared(in: history)
    if let week, all.unreadable.isEmpty, filter.wanted(all.sets, all.company).isEmpty {
      try all.known?.check(filter, common.tongue(all.company))
      // Before the first commit of a company nobody says in which language it speaks.
      let tongue = common.tongue(try history.company(at: try history.head()))
      Output.say(Failure(FilterWords.quiet(week, isFiltered: !filter.isEmpty, tongue)).text)
    }
    try show(all) { try Preferences(in: history.repository) }
  }

  private func show(_ all: Compared, preferences: () throws -> Preferences) throws {
    let tongue = common.tongue(all.company)
    try all.known?.check(filter, tongue)
    let wanted = all.with(filter.wanted(all.sets, all.company))
    try all.sayWhatIsMissing(tongue)
    if !quiet { try print(wanted, tongue, preferences) }
    if !all.unreadable.isEmpty { throw Answer.no }
    if exitCode || quiet || noIndex, wanted.sets.contains(where: { !$0.isEmpty }) { throw Answer.no }
  }

  private func print(_ wanted: Compared, _ tongue: Tongue, _ preferences: () throws -> Preferences) throws {
    if nameOnly || porcelain {
      let lines = Porcelain(isRaw: isRaw, quotesPath: try preferences().quotesPath)
      return try Output.write((nameOnly ? ChangePorcelain.names : ChangePorcelain.lines)(wanted, lines))
    }
    if format == .json { return try Output.write(ChangeJSON.text(wanted.sets)) }
    let screen = Screen(
      common.color, noIndex && !Terminal.isShown ? .usual : try preferences(), isPagerWanted: !pager.isOff)
    let printed =
      stat
      ? ChangeStat.text(wanted.sets, tongue)
      : format.print(wanted, tongue, width: screen.width, palette: screen.palette)
    try screen.write(printed)
  }

  private func compared(in history: borrowing History) throws -> Compared {
    if let week {
      let (old, new) = try history.states(of: week)
      let paths = try words.map { try path($0, history.repository) }
      return try .states(Sides(State(old), State(new), paths: paths), in: history, names: filter.isByName)
    }
    if words.contains(where: FileAtRevision.isOne) {
      return try FileAtRevision.compared(words, in: history)
    }
    return try .states(try Sides(words, staged: staged, in: history), in: history, names: filter.isByName)
  }

  /// A path beside a week, which names both states itself.
  private func path(_ word: String, _ repository: borrowing Repository) throws -> FilePath {
    let isFile = PathWords.isPath(word) || File.exists(FilePath(typed: word))
    guard isFile || !Sides.isRevision(word, repository) else {
      throw ValidationError("--week takes no revisions, only files and folders: '\(word)'")
    }
    return try Sides.path(word, repository)
  }
}

extension Week: ExpressibleByArgument {
  /// Reads `2026-W47`.
  public init?(argument: String) { self.init(text: argument) }
}
