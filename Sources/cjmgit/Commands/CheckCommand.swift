import ArgumentParser
import Console
import Git
import History
import Journey
import Language

/// Says what is wrong with maps, and what practice advises against.
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Say what is wrong with the maps, and what practice advises against.",
    discussion: """
        cjmgit check                      all maps as they lie on the disk
        cjmgit check maps a.cjm.yaml      these; references still lead everywhere
        cjmgit check --staged             what the next `git commit` would take
        cjmgit check --rev v1             as they were at a revision
        cjmgit check --merge              what a merge by lines broke, in HEAD
        cjmgit check --merge 1a2b3c4      in another merge commit
        cjmgit check --all                each warning, and not one a rule
        cjmgit check --format github      annotations of a GitHub workflow
        cjmgit check --format sarif       SARIF 2.1.0, for code hosts

      Exits with 1 where there are errors, with --strict also where there are \
      warnings. How serious a rule is stands in `cjm.yaml` under `checks:`. Works \
      without a repository, and on a lone map.

      With --merge the two sides of a merge commit are joined again by meaning, and \
      what was committed is compared with that: what stands twice, came back, or was \
      lost. Hosts of repositories merge by lines, whatever drivers say.
      """)

  @OptionGroup var common: CommonOptions
  @OptionGroup var pager: PagerOptions

  @Flag(name: [.long, .customLong("cached")], help: "Check what is staged instead of the files.")
  var staged = false

  @Option(name: .customLong("rev"), help: ArgumentHelp("Check a revision instead of the files.", valueName: "revision"))
  var revision: String?

  @Flag(help: "Find what a merge by lines broke: in HEAD, or in the merge commit that is named first.")
  var merge = false

  @Flag(help: "Exit with 1 where there are warnings, too.")
  var strict = false

  @Flag(help: "Tell each warning; else those of one rule are told as one.")
  var all = false

  @Option(help: ArgumentHelp("Print as text, json, github or sarif.", valueName: "format"))
  var format = FindingFormat.text

  @Argument(
    help: ArgumentHelp("Files or folders to look at; all of them where none are named.", valueName: "path"),
    completion: .file())
  var paths: [String] = []

  func validate() throws {
    guard !staged || revision == nil else { throw ValidationError("--staged and --rev exclude each other") }
    guard !merge || !staged && revision == nil else {
      throw ValidationError("--merge looks at a commit: it goes with neither --staged nor --rev")
    }
  }

  func run() throws {
    if merge { return try runMerge() }
    let files = try files()
    let company = files.company
    let today = company.zone.day(of: try Present.clock(in: company.zone).now)
    let findings = files.findings(company: company, today: today)
    let tongue = common.tongue(company)
    say(files, tongue)
    try print(findings, in: files.sources(of: findings), tongue)
  }

  private func print(_ findings: [Finding], in sources: [Source], _ tongue: Tongue) throws {
    let screen = try common.screen(pager)
    let text = FindingText(tongue, palette: screen.palette, width: screen.width, showsAll: all)
    let printed = format.print(findings, in: sources, tongue, text)
    try format == .text ? screen.write(printed) : Output.write(printed)
    let worst = findings.map(\.severity).max()
    if worst == .error || strict && worst == .warning { throw Answer.no }
  }

  /// Looks at a merge commit: that which the first word names, else `HEAD`.
  private func runMerge() throws {
    let history = try History.open()
    var rest = paths[...]
    let isNamed = rest.first.map { !PathWords.isPath($0) && Sides.isRevision($0, history.repository) } ?? false
    let commit = try history.repository.resolveCommit(isNamed ? rest.removeFirst() : "HEAD")
    let roots = try rest.map { try Sides.path($0, history.repository) }
    let check = try MergeCheck(commit, under: roots, language: common.lang, in: history)
    for note in check.notes { Output.say(Failure(note).text) }
    guard check.isMerge || format != .text else { return }
    try print(check.findings, in: check.sources, common.tongue(check.company))
  }

  private func say(_ files: CheckedFiles, _ tongue: Tongue) {
    for skipped in files.skipped { Output.say(Failure(skipped.said(tongue)).text) }
    if let path = files.misnamed { Output.say(Failure(MisnamedFile.said(path, tongue)).text) }
    guard !files.files.contains(where: \.isAsked) else { return }
    Output.say(Failure(FindingWords.noMaps[tongue]).text)
  }

  private func files() throws -> CheckedFiles {
    let needsRepository = staged || revision != nil
    do {
      let history = try History.open()
      return try CheckedFiles(at: try side(in: history), under: paths, in: history)
    } catch let error as GitError where error.isNoRepository && !needsRepository {
      return try CheckedFiles(under: paths)
    }
  }

  private func side(in history: borrowing History) throws -> Side {
    if staged { return .index }
    if let revision { return .commit(try history.repository.resolveCommit(revision)) }
    return history.repository.isBare ? try history.head() : .workTree
  }
}
