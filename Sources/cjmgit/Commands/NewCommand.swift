public import ArgumentParser
import Console
import Git
import History
public import Journey
import Language
import SystemPackage

/// Writes a map to fill in, or one made of the table in which it was born.
struct NewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new",
    abstract: "Write a map to fill in, or make one of a table.",
    discussion: """
        cjmgit new returns --title "I send it back"
        cjmgit new maps/returns
        cjmgit new "Возврат товара"       the id in Latin letters: vozvrat-tovara
        cjmgit new returns --full         all other rows too, as comments
        cjmgit new returns --from workshop.csv
        cjmgit new returns --from notes.md --stages down

      A table has a stage in each column or in each row, and beside or above them \
      what the fields are called, as `cjmgit schema --reference` names them in three \
      languages. Lists stand in a cell line by line or between semicolons; what is \
      in brackets behind an entry may be its part, its state or how severe it is. \
      What is no field is kept under a key of your own, `x-…`, and said.
      """)

  @OptionGroup var common: CommonOptions

  @Option(help: ArgumentHelp("What stands over the wall.", valueName: "text"))
  var title: String?

  @Flag(help: "All rows of the format; those beyond the first week as comments.")
  var full = false

  @Option(help: ArgumentHelp("A table to make it of: CSV, or Markdown.", valueName: "file"), completion: .file())
  var from: String?

  @Option(help: ArgumentHelp("Which way the stages stand: across or down.", valueName: "direction"))
  var stages: StageTable.Direction?

  @Argument(help: ArgumentHelp("The id of the journey, behind a folder if wanted; or its title.", valueName: "journey"))
  var journey: String

  func validate() throws {
    guard from != nil || stages == nil else { throw ValidationError("--stages goes with --from") }
    guard from == nil || !full else { throw ValidationError("--full and --from exclude each other") }
  }

  func run() throws {
    let history = try History.open()
    let company = try history.company(at: .workTree)
    let tongue = common.tongue(company)
    let name = try MapName(journey, title: title, tongue)
    let files = try history.files(at: .workTree)
    if files.contains(where: { $0.document.id == name.id }) {
      throw Failure(BeginningWords.taken.filled(tongue, name.id), hint: BeginningWords.otherID[tongue])
    }
    let beginning = Beginning(company, in: history.repository, tongue)
    guard let from else {
      return try write(beginning.map(name.id, title: name.title, full: full), name, next: BeginningWords.fill, tongue)
    }
    let imported = try Imported(FilePath(typed: from), direction: stages, among: files.map(\.document), tongue)
    let text = imported.text(name, isTitled: title != nil, owner: beginning.person ?? BeginningWords.somebody)
    try write(text, name, next: BeginningWords.complete, tongue, about: imported.summary)
    for remark in imported.remarks { Output.say(remark) }
  }

  private func write(
    _ text: String, _ name: MapName, next step: Words, _ tongue: Tongue, about summary: String = ""
  ) throws {
    try File.makeFolders(for: name.file)
    guard try File.create(text, at: name.file) else {
      throw Failure("`\(name.file)` is there already", hint: "give the map another id, or take the file away")
    }
    try Output.write(
      BeginningWords.made.filled(tongue, name.file.string) + "\n" + summary
        + NextSteps.text(
          [(name.file.string, step), ("cjmgit check", BeginningWords.check), ("cjmgit commit", BeginningWords.commit)],
          tongue))
  }
}

extension StageTable.Direction: ExpressibleByArgument {}
