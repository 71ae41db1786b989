import ArgumentParser
import Git
import History
import Language
import SystemPackage

/// Installs the hook that checks staged maps before each `git commit`, and takes it away.
struct HookCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "hook",
    abstract: "Keep broken maps out of every commit.",
    discussion: """
      The hook checks what is staged and says what changed. A hook that was there before is kept and runs first; hooks \
      that another program keeps (pre-commit, husky, lefthook, overcommit) are left alone.

        cjmgit hook install
        cjmgit hook status
        cjmgit hook uninstall
        CJMGIT_SKIP=1 git commit …      without it, this once
      """,
    subcommands: [Install.self, Uninstall.self, Status.self, Run.self])

  /// The command `cjmgit hook install`.
  struct Install: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Install the hook; nothing happens where it is installed.")

    @OptionGroup var common: CommonOptions

    func run() throws {
      let history = try History.open()
      let place = try HookPlace(in: history.repository)
      try Output.write(place.install(try common.tongue(in: history)) + "\n")
    }
  }

  /// The command `cjmgit hook uninstall`.
  struct Uninstall: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Take the hook away; what was there before comes back.")

    @OptionGroup var common: CommonOptions

    func run() throws {
      let history = try History.open()
      let place = try HookPlace(in: history.repository)
      try Output.write(place.uninstall(try common.tongue(in: history)) + "\n")
    }
  }

  /// The command `cjmgit hook status`.
  struct Status: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Say whether it is installed; exit with 1 where not.")

    @OptionGroup var common: CommonOptions

    func run() throws {
      let history = try History.open()
      let place = try HookPlace(in: history.repository)
      let tongue = try common.tongue(in: history)
      let words =
        switch place.occupant {
        case .nothing, .foreign: HookWords.absent.filled(tongue, place.folder.string)
        case .ours: HookWords.present.filled(tongue, place.hook.string)
        case .stale: HookWords.stale.filled(tongue, place.hook.string)
        case .edited: HookWords.edited.filled(tongue, place.hook.string)
        }
      try Output.write(words + "\n")
      switch place.occupant {
      case .ours, .edited: return
      case .nothing, .foreign, .stale: throw Answer.no
      }
    }
  }

  /// `cjmgit hook run pre-commit`, which only the hook types.
  struct Run: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Do what a hook does.", shouldDisplay: false)

    @OptionGroup var common: CommonOptions

    @Argument(help: "The hook's name.")
    var hook: String

    func run() throws {
      guard hook == PreCommitHook.name else { throw ValidationError("there is no hook `\(hook)` of ours") }
      try StagedCheck.run(common)
    }
  }
}

extension CommonOptions {
  /// The language for a repository.
  fileprivate func tongue(in history: borrowing History) throws -> Tongue {
    tongue(try history.company(at: .workTree))
  }
}
