import ArgumentParser
import Language

/// The program's root: it is started by `cjmgit`, with the words that it was given, and answers in its name.
struct Pages: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "cjmgit", abstract: "Pages of customer journey maps.", version: Release.version,
    subcommands: [WallCommand.self, ServeCommand.self])
}
