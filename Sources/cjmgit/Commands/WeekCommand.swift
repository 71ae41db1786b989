import ArgumentParser
import Console
import History
import Journey

/// Goes through everything that the week wants recorded, a key a step.
struct WeekCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "week",
    abstract: "Go through the maps of the week: see, record, confirm, a key each.",
    discussion: """
        cjmgit week                      on one screen
        cjmgit week --for levin          typed for somebody else
        cjmgit week --plain              line by line, with the same letters
        yes | cjmgit week                records and confirms all without asking

      Every file that changed and every map that is due is a stop: y records it or \
      says that nothing had to change, m and e record it with a line or with \
      reasons, d shows it whole, o opens it in the editor, n leaves it for another \
      time. The plain command of each step stands below it.

      What is recorded is recorded: stop when you like, and the next run goes on \
      with what is left. It exits with 1 where something could not be recorded.
      """)

  @OptionGroup var common: CommonOptions

  @Option(
    name: .customLong("for"), help: ArgumentHelp("Whose report it is, until you choose.", valueName: "person"),
    completion: Completions.people)
  var person: String?

  @Flag(help: "Ask line by line, also where there is a screen.")
  var plain = false

  func run() throws {
    var round = try Round(asked: common.lang)
    let tongue = common.tongue(round.report.company)
    for file in round.report.skipped { Output.say(Failure(PassedOver(file).said(tongue)).text) }
    round.person = try person.map { try round.report.company.known($0, tongue) }
    let shown = try Screen.here(common.color, isPagerWanted: false)
    let layout = Layout(width: shown.width, palette: shown.palette)
    let work = RoundWork(options: common)
    let hasFailed: Bool
    if plain || !FullScreen.isPossible {
      var prompt = RoundPrompt(work: work, tongue: tongue, layout: layout)
      try prompt.run(&round)
      hasFailed = prompt.hasFailed
    } else {
      var screen = RoundScreen(work: work, tongue: tongue, palette: shown.palette)
      try screen.run(&round)
      for line in screen.done { try Output.write(line + "\n") }
      hasFailed = screen.hasFailed
    }
    try Output.write(RoundText(round: round, tongue: tongue, layout: layout).farewell)
    if hasFailed { throw Answer.no }
  }
}
