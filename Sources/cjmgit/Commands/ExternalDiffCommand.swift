import ArgumentParser
import Console

/// Says what changed in one file, as git asks an external diff to.
struct ExternalDiffCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "external-diff",
    abstract: "Say what changed in one file, as git asks an external diff to.",
    discussion: """
        cjmgit doctor --fix --external-diff

      lets `git diff` call it; `git show` and `git log -p` do with `--ext-diff`.
      """, shouldDisplay: false)

  @Argument(parsing: .captureForPassthrough, help: "What git gives an external diff.")
  var words: [String] = []

  func run() throws {
    if words == ["--help"] || words == ["-h"] { throw CleanExit.helpRequest(self) }
    try ExternalDiff(Sibling.words(after: 2))?.run()
  }
}
