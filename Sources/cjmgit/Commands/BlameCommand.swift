import ArgumentParser
import Console
import Git
import History
import Journey
import Language
import SystemPackage
import Telling

/// Says of each value of a map who wrote it, when, and in which commit.
struct BlameCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "blame",
    abstract: "Say who wrote each value of a map, when, and in which commit.",
    discussion: """
        cjmgit blame loyalty                      every value of a map
        cjmgit blame loyalty checkout             of one stage
        cjmgit blame loyalty checkout/gap         one value
        cjmgit blame loyalty checkout/queue-pain  one thing
        cjmgit blame loyalty --since 2026-11-01

      Follows renamed files, things that moved to another stage, and new ids. What \
      a merge brought is its author's, not the merge's. ^ stands before a commit at \
      which the search ended: the value may be older.
      """)

  @OptionGroup var common: CommonOptions
  @OptionGroup var pager: PagerOptions

  @Option(help: ArgumentHelp("Do not look behind commits before this day.", valueName: "day"))
  var since: Day?

  @Option(help: ArgumentHelp("Print as text or json.", valueName: "format"))
  var format = PlainFormat.text

  @Argument(help: ArgumentHelp("The id of a map, persona or journey, or its file.", valueName: "journey"))
  var journey: String

  @Argument(help: ArgumentHelp("What to look at, as stage/row or stage/id/row.", valueName: "path"))
  var path: String?

  func run() throws {
    let history = try History.open()
    let company = try history.company(at: history.repository.isBare ? history.head() : .workTree)
    let tongue = common.tongue(company)
    let report = try report(company, tongue, in: history)
    switch format {
    case .text:
      let screen = try common.screen(pager, in: history.repository)
      try screen.write(
        BlameText(report: report, layout: Layout(width: screen.width, palette: screen.palette)).text)
    case .json: try Output.write(BlameJSON.text(report))
    }
  }

  private func report(_ company: Company, _ tongue: Tongue, in history: borrowing History) throws -> BlameReport {
    let file = try file(in: history)
    if let unreadable = Unreadable(file.document) { throw unreadable.failure(tongue, BlameWords.unreadable) }
    let wanted = path.map { Path(text: $0) } ?? .top
    let first = since
    let blame = try history.blame(
      file.path, at: history.repository.head().commit, in: file.document,
      isTooOld: { commit in first.map { company.zone.day(of: Instant(seconds: commit.author.seconds)) < $0 } ?? false },
      wanted: { $0.isNamed(by: wanted) })
    guard !blame.lines.isEmpty || path == nil else { throw nothing(file.document, tongue) }
    let set = ChangeSet(before: nil, after: file.document, groups: [])
    let names =
      history.repository.isBare ? try history.registry(at: history.head()) : try history.registry(at: .workTree)
    return BlameReport(
      document: file.document, lines: blame.lines, company: company,
      authors: try authors(of: blame.lines, in: history.repository),
      teller: Teller(set, in: tongue, before: names, after: names), tongue: tongue)
  }

  private func authors(
    of lines: [Blame.Line], in repository: borrowing Repository
  ) throws -> [Oid: Signature] {
    let mailmap = try repository.mailmap()
    var authors: [Oid: Signature] = [:]
    for commit in lines.compactMap(\.commit) where authors[commit.oid] == nil {
      authors[commit.oid] = try mailmap.resolve(commit.author)
    }
    return authors
  }

  /// The file as it lies on the disk, else as it was committed last.
  private func file(in history: borrowing History) throws -> MapFile {
    let paths = try MapNames([journey], in: history, common).paths.uniqued()
    let head = try history.head()
    guard paths.count == 1, let path = paths.first else {
      throw Failure(
        "`\(journey)` is more than one file", hint: "name one: \(paths.prefix(3).map(\.string).joined(separator: ", "))"
      )
    }
    if !history.repository.isBare, let file = try history.file(path, at: .workTree) { return file }
    guard let file = try history.file(path, at: head) else {
      throw Failure(
        "`\(journey)` is no map, persona or `cjm.yaml`", hint: "`cjmgit status` lists the maps and their ids")
    }
    return file
  }

  private func nothing(_ document: Document, _ tongue: Tongue) -> Failure {
    let steps = Path(text: path ?? "").steps
    let known = document.holdings.flatMap(\.path.steps).uniqued()
    let wrong = steps.first { !known.contains($0) }
    let near = wrong.flatMap { Suggestion.closest(to: $0, among: known) }
    return Failure(
      BlameWords.nothing.filled(tongue, path ?? "", journey),
      hint: near.map { BlameWords.meant.filled(tongue, $0) } ?? BlameWords.see.filled(tongue, journey))
  }
}
