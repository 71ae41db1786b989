import ArgumentParser
import Console
import Git
import History
import Language
import SystemPackage

/// Installs what git is to run around commits and pushes, and takes it away.
struct HookCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "hook",
    abstract: "Keep broken maps out, and let git's own commits speak of the journey.",
    discussion: """
        cjmgit hook install                 all that make sense here
        cjmgit hook install pre-commit      this one
        cjmgit hook install --dry-run
        cjmgit hook install --check         exit with 1 where one is missing or old
        cjmgit hook status --format json
        cjmgit hook uninstall               what was there before comes back

      Without it, this once: `CJMGIT_SKIP=1 git commit …`.

      Where people commit: `pre-commit` checks what is staged, `prepare-commit-msg` \
      writes what changed into the message, `commit-msg` brings its trailers in line, \
      `post-commit` says who will be told. On a server: `pre-receive` refuses broken \
      maps, `post-receive` writes the letters. A hook that was there before is kept and \
      runs first; hooks that another program keeps (pre-commit, husky, lefthook, \
      overcommit) are left alone.
      """,
    subcommands: [Install.self, Uninstall.self, Status.self, Run.self])
}

/// Which hooks are meant.
struct HookSelection: ParsableArguments {
  @Flag(help: "The hooks of a server, where the repository is not bare.")
  var server = false

  @Argument(help: ArgumentHelp("The hooks; none for all that make sense here.", valueName: "hook"))
  var hooks: [String] = []

  /// Those named, else those of the side.
  func chosen(in folder: HookFolder) throws -> [OwnHook] {
    hooks.isEmpty ? OwnHook.of(server ? .server : folder.side) : try OwnHook.named(hooks)
  }
}

extension HookCommand {
  /// The command `cjmgit hook install`.
  struct Install: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Install the hooks; nothing happens where they are installed.",
      discussion: """
          cjmgit hook install
          cjmgit hook install pre-commit commit-msg
          cjmgit hook install --server        where people push into a work tree
        """)

    @OptionGroup var common: CommonOptions
    @OptionGroup var selection: HookSelection

    @Flag(name: .customLong("dry-run"), help: "Say what would be done, and do nothing.")
    var dryRun = false

    @Flag(help: "Only say what is missing or old, and exit with 1 where anything is.")
    var check = false

    @Flag(
      name: .customLong("hooks-path"), help: "Write into the folder of the repository that `core.hooksPath` names, too."
    )
    var hooksPath = false

    func validate() throws {
      guard !check || !dryRun else { throw ValidationError("--check and --dry-run exclude each other") }
    }

    func run() throws {
      let history = try History.open()
      let folder = try HookFolder(of: history.repository)
      let tongue = try common.tongue(in: history)
      let installer = HookInstaller(try selection.chosen(in: folder), in: folder, tongue)
      if check {
        let missing = installer.places.filter { !$0.isInstalled }
        guard !missing.isEmpty else { return }
        try Output.write(HookReport(folder: folder, places: missing).text(tongue))
        throw Answer.no
      }
      let lines = try installer.install(intoProject: hooksPath, dry: dryRun)
      try Output.write(lines.map { Escape.terminal($0) + "\n" }.joined())
      if dryRun { Output.say(HookWords.dryRun[tongue]) }
      if (try? folder.isTracked(in: history.repository)) == true {
        Output.say("cjmgit: " + HookWords.tracked.filled(tongue, folder.setting?.value ?? ""))
      }
    }
  }

  /// The command `cjmgit hook uninstall`.
  struct Uninstall: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Take hooks away; what was there before comes back.",
      discussion: """
          cjmgit hook uninstall
          cjmgit hook uninstall post-commit
        """)

    @OptionGroup var common: CommonOptions

    @Flag(name: .customLong("dry-run"), help: "Say what would be done, and do nothing.")
    var dryRun = false

    @Argument(help: ArgumentHelp("The hooks; none for all of ours that are there.", valueName: "hook"))
    var hooks: [String] = []

    func run() throws {
      let history = try History.open()
      let folder = try HookFolder(of: history.repository)
      let tongue = try common.tongue(in: history)
      let chosen = hooks.isEmpty ? OwnHook.all : try OwnHook.named(hooks)
      let lines = try HookInstaller(chosen, in: folder, tongue).uninstall(dry: dryRun)
      try Output.write(lines.map { Escape.terminal($0) + "\n" }.joined())
      if dryRun { Output.say(HookWords.dryRun[tongue]) }
    }
  }

  /// The command `cjmgit hook status`.
  struct Status: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Say what is there; exit with 1 where a hook asked for is missing or old.",
      discussion: """
          cjmgit hook status
          cjmgit hook status pre-commit
          cjmgit hook status --format json
        """)

    @OptionGroup var common: CommonOptions
    @OptionGroup var selection: HookSelection

    @Option(help: ArgumentHelp("Print as text or json.", valueName: "format"))
    var format = PlainFormat.text

    func run() throws {
      let history = try History.open()
      let folder = try HookFolder(of: history.repository)
      let asked = try selection.chosen(in: folder)
      let all = OwnHook.all.map { HookPlace(of: $0, in: folder.path) }
      let isAsked = { (place: HookPlace) in asked.contains { $0.name == place.hook.name } }
      let report = HookReport(
        folder: folder, places: all.filter { isAsked($0) || selection.hooks.isEmpty && $0.isOurs })
      switch format {
      case .json: try Output.write(report.json)
      case .text: try Output.write(report.text(try common.tongue(in: history)))
      }
      guard all.allSatisfy({ !isAsked($0) || $0.isInstalled }) else { throw Answer.no }
    }
  }

  /// `cjmgit hook run HOOK …`, which only hooks type.
  struct Run: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Do what a hook does.", shouldDisplay: false)

    @OptionGroup var common: CommonOptions

    @Argument(help: "The hook's name.")
    var hook: String

    @Argument(help: "What git gives it.")
    var arguments: [String] = []

    func run() throws {
      guard let hook = OwnHook.named(hook) else { throw ValidationError("there is no hook `\(hook)` of ours") }
      do {
        try hook.run(HookCall(common: common, arguments: arguments))
      } catch {
        let isNo = hook.weight == .message && error is Answer
        guard hook.weight != .check, !isNo else { throw error }
        if let failure = Failure(of: error) { Output.say(failure.text) }
      }
    }
  }
}

extension CommonOptions {
  /// The language for a repository.
  fileprivate func tongue(in history: borrowing History) throws -> Tongue {
    tongue(try history.company(at: history.repository.isBare ? history.head() : .workTree))
  }
}
