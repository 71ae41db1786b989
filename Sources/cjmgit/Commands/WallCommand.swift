import ArgumentParser
import Console

/// Builds the wall, which `cjmgit-pages` does: the templates of pages would cost every other command its start.
struct WallCommand: ParsableCommand {
  static let configuration = WallOptions.configuration

  @OptionGroup var options: WallOptions

  func run() throws { try Sibling.become(Sibling.pages, Sibling.words(from: "wall")) }
}
