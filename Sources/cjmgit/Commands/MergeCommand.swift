import ArgumentParser
import Console
import Git
import History
import Journey
import Language
import SystemPackage

/// Merges a branch, maps by meaning.
struct MergeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "merge",
    abstract: "Merge a branch, joining maps by meaning; or say what a merge would do.",
    discussion: """
        cjmgit merge sales                a real `git merge`, on any machine
        cjmgit merge sales --preview      what each side changed, what will conflict
        cjmgit merge sales --no-commit    stop before the commit, to look at it

      Needs no drivers and no attributes: for this one merge git is told to join \
      maps with the `cjmgit-merge` that lies beside this program, and nothing of \
      that stays. Everything else is git's: what it refuses, hooks, signatures, \
      `git merge --abort`. Exits with 1 where conflicts are left (`cjmgit conflicts`), \
      or, with --preview, where there would be any in maps.
      """)

  @OptionGroup var common: CommonOptions
  @OptionGroup var pager: PagerOptions

  @Flag(help: "Change nothing: say what each side changed and what will conflict.")
  var preview = false

  @Flag(help: "Take two edits of one thing for a conflict, wherever in it they are.")
  var strict = false

  @Option(name: .shortAndLong, help: ArgumentHelp("The message of the commit.", valueName: "message"))
  var message: String?

  @Flag(name: .customLong("no-commit"), help: "Merge, but do not commit.")
  var noCommit = false

  @Option(help: ArgumentHelp("Print the preview as text or json.", valueName: "format"))
  var format = PlainFormat.text

  @Argument(help: ArgumentHelp("What to merge: a branch, or any other commit.", valueName: "branch"))
  var branch: String

  func validate() throws {
    guard preview || format == .text else { throw ValidationError("--format goes with --preview") }
    guard !preview || message == nil && !noCommit else {
      throw ValidationError("--preview changes nothing: it takes neither -m nor --no-commit")
    }
  }

  func run() throws {
    let history = try History.open()
    let tongue = common.tongue(try history.company(at: history.head()))
    let theirs = try history.repository.resolveCommit(branch)
    guard !preview else { return try show(theirs, tongue, in: history) }
    let before = try history.head()
    let words = (noCommit ? ["--no-commit"] : []) + (message.map { ["-m", $0] } ?? []) + ["--no-edit", branch]
    let outcome = try MeaningMerge(strictly: strict).run(words, with: theirs, in: history)
    if !outcome.words.isEmpty { Output.say(Escape.terminal(bytes: outcome.words)) }
    let unmerged = try UnmergedFile.all(in: history)
    // Git ends with 1 where it stopped at conflicts, and with more where it did not begin.
    guard outcome.code == 0 || outcome.code == 1 && !unmerged.isEmpty else { throw Ended(code: outcome.code) }
    let head = try history.head()
    let isCommitted = outcome.code == 0 && history.repository.state == .clear
    guard !isCommitted || head != before else { return }
    try tell(from: before, to: isCommitted ? head : .index, with: theirs, unmerged, tongue, in: history)
    if !unmerged.isEmpty { throw Answer.no }
  }

  /// Says what was merged, what is left, and what stands twice.
  private func tell(
    from before: Side, to after: Side, with theirs: Oid, _ unmerged: [UnmergedFile], _ tongue: Tongue,
    in history: borrowing History
  ) throws {
    let compared = try Compared.states(Sides(State(before), State(after), paths: []), in: history)
    for version in compared.unreadable { Output.say(version.failure(tongue).text) }
    let screen = try common.screen(pager, in: history.repository)
    var text = ""
    if !compared.sets.isEmpty {
      let changes = ChangeFormat.text.print(compared, tongue, width: screen.width, palette: screen.palette)
      text = screen.palette.bold(MergeWords.merged[tongue]) + "\n\n" + changes
    }
    if !unmerged.isEmpty {
      let layout = Layout(width: screen.width, palette: screen.palette)
      let names = ConflictNames(files: unmerged)
      let sides = try ConflictSides(in: history)
      let list = ConflictText(names: names, sides: sides, layout: layout, tongue: tongue).text(unmerged)
      text += (text.isEmpty ? "" : "\n") + screen.palette.bold(MergeWords.left[tongue]) + "\n\n" + list
    }
    if !text.isEmpty { try screen.write(text) }
    try warn(compared.sets, with: theirs, tongue, in: history)
  }

  private func warn(
    _ sets: [ChangeSet], with theirs: Oid, _ tongue: Tongue, in history: borrowing History
  ) throws {
    for set in sets {
      guard let ours = set.before?.source, let result = set.after else { continue }
      let path = FilePath(result.source.name)
      guard let bytes = try history.repository.file(at: path, in: theirs) else { continue }
      let versions = [ours, Source(name: path.string, bytes: bytes)]
      for thing in Merge.doubled(in: result.source, from: versions, as: result.form.record) {
        let name = "\(thing.record.noun[tongue]) \(thing.identity)"
        Output.say(Failure(MergeWords.doubled.filled(tongue, name, result.source.name)).text)
      }
    }
  }

  private func show(_ theirs: Oid, _ tongue: Tongue, in history: borrowing History) throws {
    let head = try history.repository.head()
    guard let ours = head.commit else {
      throw Failure("there is no commit here yet", hint: "`cjmgit merge \(branch)` takes the branch as it is")
    }
    let isStrict = try strict || history.repository.value(of: "cjmgit.merge.strict")?.isTrue == true
    let preview = try Preview(of: theirs, into: ours, strictly: isStrict, tongue, in: history)
    if let base = preview.base, preview.bases > 1 {
      Output.say(Failure(MergeWords.crossed.filled(tongue, String(preview.bases), base.short)).text)
    }
    switch format {
    case .json: try Output.write(PreviewJSON.text(preview, tongue))
    case .text:
      let screen = try common.screen(pager, in: history.repository)
      let names = (head.branch ?? ours.short, branch)
      let layout = Layout(width: screen.width, palette: screen.palette)
      try screen.write(PreviewText(preview: preview, names: names, layout: layout, tongue: tongue).text)
    }
    if preview.mayStop { throw Answer.no }
  }
}
