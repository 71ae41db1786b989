import ArgumentParser
import Console
import Git
import History
import Journey
import Language
import SystemPackage

/// Sets up a repository for maps.
struct InitCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "init",
    abstract: "Set up `cjm.yaml`, `.gitattributes` and a first map.",
    discussion: """
      Overwrites nothing: what is there stays as it is. Where there is no repository yet, one is made.

        cjmgit init
        cjmgit init --company "Ryadom" --lang ru
      """)

  @OptionGroup var common: CommonOptions

  @Option(help: ArgumentHelp("What the company is called; without it, as the folder.", valueName: "name"))
  var company: String?

  @Argument(help: ArgumentHelp("The id or the title of the first map.", valueName: "journey"))
  var journey: String?

  func run() throws {
    if let journey { _ = try MapName(journey, title: nil, common.tongue(nil)) }
    let made = try FreshRepository.ifNone()
    let history = try History.open()
    guard let top = history.repository.workTree else {
      throw Failure("the repository is bare", hint: "run `cjmgit init` in a clone of it")
    }
    let known = try history.company(at: .workTree)
    let tongue = common.tongue(known)
    var lines = made ? [BeginningWords.repository.filled(tongue, top.string)] : []
    lines.append(try companyFile(top, known, tongue, in: history))
    lines.append(try Attributes(at: top).add(tongue))
    if let line = try drivers(tongue, in: history.repository) { lines.append(line) }
    let map = try firstMap(try history.company(at: .workTree), tongue, in: history)
    if let map { lines.append(BeginningWords.made.filled(tongue, map.string)) }
    try Output.write(lines.joined(separator: "\n") + "\n" + next(map, tongue))
  }

  private func companyFile(
    _ top: FilePath, _ known: Company, _ tongue: Tongue, in history: borrowing History
  ) throws -> String {
    let beginning = Beginning(known, in: history.repository, tongue)
    let title = company ?? top.lastComponent?.string ?? "cjm"
    let isNew = try File.create(beginning.companyFile(title), at: top.appending("cjm.yaml"))
    return (isNew ? BeginningWords.made : BeginningWords.kept).filled(tongue, "cjm.yaml")
  }

  /// Tells git, in this clone, which programs read and merge maps; nil where it knows.
  private func drivers(_ tongue: Tongue, in repository: borrowing Repository) throws -> String? {
    let missing = try DriverConfiguration.missing(in: repository)
    guard !missing.isEmpty else { return nil }
    try DriverConfiguration.write(missing, in: repository)
    return BeginningWords.drivers[tongue]
  }

  /// A map, unless there is one already.
  private func firstMap(_ company: Company, _ tongue: Tongue, in history: borrowing History) throws -> FilePath? {
    let maps = try history.files(at: .workTree).filter { $0.document.form.record.target == .journey }
    guard maps.isEmpty || journey != nil else { return nil }
    let name =
      try journey.map { try MapName($0, title: nil, tongue) }
      ?? MapName(BeginningWords.firstID, title: BeginningWords.firstMap[tongue], tongue)
    let text = Beginning(company, in: history.repository, tongue).map(name.id, title: name.title, full: false)
    try File.makeFolders(for: name.file)
    return try File.create(text, at: name.file) ? name.file : nil
  }

  private func next(_ map: FilePath?, _ tongue: Tongue) -> String {
    let first = map.map { [($0.string, BeginningWords.fill)] } ?? []
    return NextSteps.text(
      first + [
        ("cjmgit check", BeginningWords.check), ("cjmgit commit", BeginningWords.commit),
        ("git add .gitattributes", BeginningWords.attributes), ("cjmgit hook install", BeginningWords.hook),
        ("cjmgit doctor", BeginningWords.doctor),
      ], tongue)
  }
}
