import ArgumentParser
import Console
import Git
import History
import Journey
import Language
import SystemPackage

/// Says what a merge left to decide.
struct ConflictsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "conflicts",
    abstract: "Say what a merge left to decide, by map, stage and row.",
    discussion: """
        cjmgit conflicts                  everything that is in conflict
        cjmgit conflicts loyalty          in one map
        cjmgit conflicts --format json    for scripts; `cjmgit schema conflicts`

      Reads the three versions that git keeps of each file in conflict, after a \
      merge, rebase, cherry-pick or stash pop. What was settled in the file since, \
      by hand or by `cjmgit resolve`, is said to be settled. Exits with 1 while git \
      holds a file in conflict: `git add` ends that; and where a map was staged \
      with markers in it.
      """)

  @OptionGroup var common: CommonOptions
  @OptionGroup var pager: PagerOptions

  @Option(help: ArgumentHelp("Print as text or json.", valueName: "format"))
  var format = PlainFormat.text

  @Argument(
    help: ArgumentHelp("Files, folders or ids of maps; everything where none are named.", valueName: "path"),
    completion: .file())
  var paths: [String] = []

  func run() throws {
    let history = try History.open()
    let tongue = common.tongue(try history.company(at: history.head()))
    let all = try UnmergedFile.all(in: history)
    let names = ConflictNames(files: all)
    let files = try wanted(all, history.repository)
    let staged = all.isEmpty ? try StagedMarkers.names(in: history) : []
    switch format {
    case .json: try Output.write(ConflictJSON.text(files, names, tongue))
    case .text where !staged.isEmpty: break
    case .text:
      let screen = try common.screen(pager, in: history.repository)
      let layout = Layout(width: screen.width, palette: screen.palette)
      let sides = try ConflictSides(in: history)
      try screen.write(ConflictText(names: names, sides: sides, layout: layout, tongue: tongue).text(files))
    }
    for name in staged {
      let (says, hint) = StagedMarkers.words(name, tongue)
      Output.say("\(says): \(hint)")
    }
    if !files.isEmpty || !staged.isEmpty { throw Answer.no }
  }

  private func wanted(_ all: [UnmergedFile], _ repository: borrowing Repository) throws -> [UnmergedFile] {
    guard !paths.isEmpty else { return all }
    var wanted: Set<FilePath> = []
    for word in paths {
      let byID = all.filter { !$0.id.isEmpty && $0.id == word }.map(\.path)
      let path = try repository.repositoryPath(of: FilePath(typed: word))
      wanted.formUnion(byID.isEmpty ? all.map(\.path).filter { $0 == path || $0.starts(with: path) } : byID)
    }
    return all.filter { wanted.contains($0.path) }
  }
}
