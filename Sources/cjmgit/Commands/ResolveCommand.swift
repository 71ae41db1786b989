import ArgumentParser
import Console
import Git
import History
import Journey
import Language
import SystemPackage

/// Settles conflicts that a merge left in maps.
struct ResolveCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "resolve",
    abstract: "Settle a conflict for one side, or with a value of your own.",
    discussion: """
        cjmgit resolve loyalty/checkout/gap --ours
        cjmgit resolve checkout/gap --value 3      where one map is in conflict
        cjmgit resolve checkout --theirs           the only conflict in a stage
        cjmgit resolve --all --ours loyalty        all that are left in a map
        cjmgit resolve --all --theirs --add        … and stage it

      `cjmgit conflicts` lists the names. Only the lines between the markers of \
      that conflict change: other conflicts, and what you edited elsewhere, stay. \
      Where you began to edit its lines, nothing is changed.
      """)

  /// Whose lines are taken.
  enum Choice: String, EnumerableFlag {
    case ours, theirs, base

    static func help(for value: Choice) -> ArgumentHelp? {
      switch value {
      case .ours: "Take the side that was merged into."
      case .theirs: "Take the side that was merged in."
      case .base: "Take the version from which both come."
      }
    }
  }

  @OptionGroup var common: CommonOptions

  @Flag var side: Choice?

  @Option(parsing: .unconditional, help: ArgumentHelp("Write a value of your own.", valueName: "value"))
  var value: String?

  @Flag(help: "Settle everything that is left inside of what is named.")
  var all = false

  @Flag(help: "Stage a file in which nothing is left to decide.")
  var add = false

  @Argument(help: ArgumentHelp("What to settle, as journey/stage/row, or a map.", valueName: "path"))
  var path: String?

  func validate() throws {
    guard (side == nil) != (value == nil) else {
      throw ValidationError("choose one of --ours, --theirs, --base and --value")
    }
    guard !all || value == nil else { throw ValidationError("--value settles one conflict, and --all several") }
    guard all || path != nil else { throw ValidationError("name a conflict, or settle --all") }
  }

  func run() throws {
    let history = try History.open()
    let tongue = common.tongue(try history.company(at: history.head()))
    let taken = value.map(Taken.value) ?? .side(Merge.Side(rawValue: side?.rawValue ?? "") ?? .ours)
    let resolutions = try Resolution.all(path, taking: taken, all: all, in: history, tongue)
    // Every file is worked out before the first is written: one that is refused leaves all as they are.
    let files = try resolutions.map { resolution in
      try EncodedFile.refuse(resolution.file.path, history.repository, tongue)
      return (resolution, try resolution.bytes(tongue))
    }
    for (resolution, bytes) in files {
      let path = resolution.file.path
      let mode = try history.repository.readFile(path).mode
      try File.write(
        bytes, to: try history.repository.workTreePath(of: path), mode: mode == .executable ? 0o777 : 0o666)
      for conflict in resolution.conflicts {
        Output.say(ResolveWords.settled.filled(tongue, Escape.line(conflict.label(tongue)), Escape.line(taken.text)))
      }
    }
    try sayWhatIsLeft(files.map(\.0.file.path), in: history, tongue)
  }

  /// Says of each file what is left in it; one in which nothing is may be staged.
  private func sayWhatIsLeft(_ paths: [FilePath], in history: borrowing History, _ tongue: Tongue) throws {
    for file in try UnmergedFile.all(in: history) where paths.contains(file.path) {
      guard let advice = file.advice(tongue) else {
        Output.say(ResolveWords.left.filled(tongue, file.name, ConflictWords.conflicts(file.left, tongue)))
        continue
      }
      guard add, case .map(_, let doubled) = file.standing, doubled.isEmpty else {
        Output.say(Escape.line(advice))
        continue
      }
      try stage(file.path, history.repository)
      Output.say(ResolveWords.staged.filled(tongue, file.name))
    }
  }

  private func stage(_ path: FilePath, _ repository: borrowing Repository) throws {
    guard let git = Child.find("git") else {
      throw Failure("only the git program can stage a file that was in conflict, and it is not installed")
    }
    let call = try repository.adding([path])
    let code = try Child.run(git, call.arguments, setting: call.environment, in: call.folder)
    guard code == 0 else { throw Ended(code: code) }
  }
}
