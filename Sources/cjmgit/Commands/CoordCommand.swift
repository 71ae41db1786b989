import ArgumentParser
import Console
import Git
import History
import Journey
import Language
import Notices

/// Lists what one department changed and others who carry it have not answered to.
struct CoordCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "coord",
    abstract: "List what one department changed and others have not answered to.",
    discussion: """
        cjmgit coord                        the last four weeks, the worst first
        cjmgit coord --since 2026-W46
        cjmgit coord --since v1 --department sales
        cjmgit coord --all                  however long the list
        cjmgit coord --exit-code            exit with 1 where anything is not agreed
        cjmgit coord --format markdown

      A touchpoint, or the state of a stage, is agreed where the departments that are \
      accountable or responsible there changed it later, or said with `cjmgit ack` that \
      they have seen the change. Whose change it is says the department of the commit's \
      author in `cjm.yaml` (`cjmgit commit --for`); an author of no department counts as \
      none of them. A service standard that was left as it is while the customer's action \
      or the scripts changed is named, too.
      """)

  @OptionGroup var common: CommonOptions
  @OptionGroup var pager: PagerOptions

  @Option(help: ArgumentHelp("What came behind this commit, or from this week on.", valueName: "rev|week"))
  var since: String?

  @Option(
    help: ArgumentHelp("Only what waits for this department and those under it.", valueName: "id"),
    completion: Completions.departments)
  var department: String?

  @Option(help: ArgumentHelp("Print as text, json or markdown.", valueName: "format"))
  var format = LogFormat.text

  @Flag(help: "List everything, however long.")
  var all = false

  @Flag(name: .customLong("exit-code"), help: "Exit with 1 where anything is not agreed.")
  var exitCode = false

  func run() throws {
    let history = try History.open()
    guard case .commit(let tip) = try history.head() else {
      throw Failure("there are no commits yet", hint: "`cjmgit commit` records the maps")
    }
    let company = try history.company(at: .commit(tip))
    let tongue = common.tongue(company)
    let known = company.departments.map(\.id)
    if let department, company.document != nil, !known.contains(department) {
      throw FilterWords.unknown(department, among: known, as: .department, in: .company, tongue)
    }
    let today = company.zone.day(of: try Present.clock(in: company.zone).now)
    let beginning =
      try since.map { try Coordination.beginning(named: $0, in: company.zone, history) }
      ?? Coordination.beginning(in: history, today: today)
    let coordination = try Coordination(since: beginning, to: tip, in: history)
    let found = department.map(coordination.waiting) ?? coordination.found
    try write(found, coordination, tongue, in: history)
    if exitCode, !found.isEmpty { throw Answer.no }
  }

  private func write(
    _ found: [Uncoordinated], _ coordination: Coordination, _ tongue: Tongue, in history: borrowing History
  ) throws {
    let compared = coordination.compared
    let first = coordination.beginning.day
    switch format {
    case .json:
      try Output.write(CoordJSON.text(found, compared, since: coordination.beginning.commit?.description, tongue))
    case .markdown:
      try Output.write(
        CoordMarkdown(found: found, compared: compared, since: first, department: department, tongue: tongue).text)
    case .text:
      let screen = try common.screen(pager, in: history.repository)
      let layout = Layout(width: screen.width, palette: screen.palette)
      try screen.write(
        CoordText(
          found: found, compared: compared, since: first, department: department, tongue: tongue, layout: layout,
          showsAll: all
        ).text)
    }
  }
}
