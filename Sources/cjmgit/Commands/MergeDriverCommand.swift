import ArgumentParser
import Console

/// Joins two versions of a map, as git asks a merge driver to.
struct MergeDriverCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "merge-driver",
    abstract: "Join two versions of a map, as git asks a merge driver to.",
    discussion: """
        cjmgit merge-driver %O %A %B %L %P

      Git calls it once `cjmgit init` or `cjmgit doctor --fix` told it to.
      """, shouldDisplay: false)

  @Argument(parsing: .captureForPassthrough, help: "What git gives a merge driver.")
  var words: [String] = []

  func run() throws {
    if words == ["--help"] || words == ["-h"] { throw CleanExit.helpRequest(self) }
    try Sibling.become(Sibling.merge, Sibling.words(after: 2))
  }
}
