import ArgumentParser
import Console
import SystemPackage

/// Writes the manual pages, for `make man`.
struct ManCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "man", abstract: "Write the manual pages into a folder.", shouldDisplay: false)

  @Argument(help: ArgumentHelp("The folder, such as `.build/man/man1`.", valueName: "folder"))
  var folder: String

  func run() throws {
    guard let program = CommandSheet.program() else { throw Failure("the commands do not describe themselves") }
    let folder = FilePath(folder)
    try File.makeFolders(for: folder.appending("cjmgit.1"))
    for sheet in [program] + program.commands {
      let page = ManualPage(sheet, of: program, version: Cjmgit.configuration.version)
      try File.write(page.text, to: folder.appending("\(ManualPage.name(sheet)).1"))
    }
    // `git cjm --help` asks for this one.
    try File.write(".so man1/cjmgit.1\n", to: folder.appending("git-cjm.1"))
  }
}
