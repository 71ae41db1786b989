import ArgumentParser
import Git
import History
import Journey
import Language
import SystemPackage

/// Writes a map to fill in.
struct NewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new",
    abstract: "Write a map to fill in, with the dozen rows of the first week.",
    discussion: """
        cjmgit new returns --title "I send it back"
        cjmgit new maps/returns
        cjmgit new "Возврат товара"       the id in Latin letters: vozvrat-tovara
        cjmgit new returns --full         all other rows too, as comments
      """)

  @OptionGroup var common: CommonOptions

  @Option(help: ArgumentHelp("What stands over the wall.", valueName: "text"))
  var title: String?

  @Flag(help: "All rows of the format; those beyond the first week as comments.")
  var full = false

  @Argument(help: ArgumentHelp("The id of the journey, behind a folder if wanted; or its title.", valueName: "journey"))
  var journey: String

  func run() throws {
    let history = try History.open()
    let company = try history.company(at: .workTree)
    let tongue = common.tongue(company)
    let name = try MapName(journey, title: title, tongue)
    if try history.files(at: .workTree).contains(where: { $0.document.id == name.id }) {
      throw Failure("there is a map `\(name.id)` already", hint: "give the new one another id")
    }
    let text = Beginning(company, in: history.repository, tongue).map(name.id, title: name.title, full: full)
    try File.makeFolders(for: name.file)
    guard try File.create(text, at: name.file) else {
      throw Failure("`\(name.file)` is there already", hint: "give the map another id, or take the file away")
    }
    try Output.write(
      BeginningWords.made.filled(tongue, name.file.string) + "\n"
        + NextSteps.text(
          [
            (name.file.string, BeginningWords.fill), ("cjmgit check", BeginningWords.check),
            ("cjmgit commit", BeginningWords.commit),
          ], tongue))
  }
}
