import ArgumentParser
import Console

/// Shows the wall live, which `cjmgit-pages` does: a server would cost every other command its start.
struct ServeCommand: ParsableCommand {
  static let configuration = ServeOptions.configuration

  @OptionGroup var options: ServeOptions

  func run() throws { try Sibling.become(Sibling.pages, Sibling.words(from: "serve")) }
}
