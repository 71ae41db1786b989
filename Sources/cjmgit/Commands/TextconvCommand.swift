import ArgumentParser
import Console

/// Prints a map as plain lines, as `git diff` and `git blame` show it.
struct TextconvCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "textconv",
    abstract: "Print a map line by line, as `git diff` and `git blame` show it.",
    discussion: """
        cjmgit textconv loyalty.cjm.yaml

      Each line names its stage and its thing, texts stand one sentence a line; \
      comments are left out. What cannot be read is printed as it is. Git calls it \
      once `cjmgit init` or `cjmgit doctor --fix` told it to.
      """)

  @Argument(help: ArgumentHelp("The file.", valueName: "file"))
  var file: String

  func run() throws {
    try Sibling.become(Sibling.merge, [Array("textconv".utf8)] + Sibling.words(after: 2))
  }
}
