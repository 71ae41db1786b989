import ArgumentParser
import Console
import History
import Journey

/// Says how the week stands: what is not recorded, which maps wait for an answer, what is due.
struct StatusCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "status",
    abstract: "Say how the week stands: what changed, what is due, who waits.",
    discussion: """
        cjmgit status                       the week in the company's time zone
        cjmgit status --all                 with everything that waits, however long
        cjmgit status --format json
        cjmgit status --porcelain           the same in lines for scripts

      --porcelain stays as it is for good, with tabs between the words of a line and \
      a dash for what is not there; -z ends lines in NUL and quotes nothing:

        week     WEEK
        branch   NAME
        pending  STATE BETTER WORSE NEUTRAL ERRORS WARNINGS FILE
        map      STATE JOURNEY FILE

      A pending file is added, changed, removed, styled or unreadable. A map is \
      updated, confirmed, unrecorded, unreadable, waiting or stale.
      """)

  @OptionGroup var common: CommonOptions
  @OptionGroup var pager: PagerOptions

  @Flag(help: "List everything that waits for somebody.")
  var all = false

  @Option(help: ArgumentHelp("Print as text or json.", valueName: "format"))
  var format = PlainFormat.text

  @Flag(help: "Print lines for scripts.")
  var porcelain = false

  @Flag(name: .customShort("z"), help: "The same with lines that end in NUL and names as they are.")
  var isRaw = false

  func validate() throws {
    guard !(porcelain || isRaw) || format == .text else {
      throw ValidationError("--porcelain and --format exclude each other")
    }
  }

  func run() throws {
    let history = try History.open()
    let report = try StatusReport(of: history, tongue: common.lang)
    for file in report.skipped { Output.say(Failure(PassedOver(file).said(common.tongue(report.company))).text) }
    if porcelain || isRaw {
      let lines = Porcelain(isRaw: isRaw, quotesPath: try Preferences(in: history.repository).quotesPath)
      return try Output.write(StatusPorcelain.lines(report, lines))
    }
    switch format {
    case .json: try Output.write(StatusJSON.text(report))
    case .text:
      let screen = try common.screen(pager, in: history.repository)
      let layout = Layout(width: screen.width, palette: screen.palette)
      try screen.write(
        StatusText(report: report, tongue: common.tongue(report.company), layout: layout, showsAll: all).text())
    }
  }
}
