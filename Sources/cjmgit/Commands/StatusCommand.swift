import ArgumentParser
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
      """)

  @OptionGroup var common: CommonOptions

  @Flag(help: "List everything that waits for somebody.")
  var all = false

  @Option(help: ArgumentHelp("Print as text or json.", valueName: "format"))
  var format = PlainFormat.text

  func run() throws {
    let history = try History.open()
    let report = try StatusReport(of: history, tongue: common.lang)
    for file in report.skipped { Output.say(Failure(PassedOver(file).said(common.tongue(report.company))).text) }
    switch format {
    case .json: try Output.write(StatusJSON.text(report))
    case .text:
      let layout = Layout(width: common.width, palette: common.palette)
      try Output.write(
        StatusText(report: report, tongue: common.tongue(report.company), layout: layout, showsAll: all).text())
    }
  }
}
