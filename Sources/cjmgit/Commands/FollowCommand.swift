import ArgumentParser
import Console
import History
import Journey
import Language

/// Adds a subscription to `cjm.yaml`.
struct FollowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "follow",
    abstract: "Be told of changes that are no duty of yours.",
    discussion: """
        cjmgit follow loyalty-online
        cjmgit follow --department sales --changes improvement --preview
        cjmgit follow --department sales --changes improvement
        cjmgit follow --touchpoint sign-up-form --at-least major
        cjmgit follow --kpi checkout-conversion --person melnik

      Everything that is given must hold. A department includes those under it. The \
      subscription is written under your name in `cjm.yaml`, comments kept; commit it \
      as any other change. --preview writes nothing, and shows what the last four \
      weeks would have sent. `cjmgit unfollow` takes it back.
      """)

  @OptionGroup var common: CommonOptions
  @OptionGroup var options: FollowOptions

  @Flag(help: "Show what the last four weeks would have sent, and write nothing.")
  var preview = false

  @Argument(help: ArgumentHelp("Changes of these journeys.", valueName: "journey"), completion: Completions.journeys)
  var journeys: [String] = []

  func validate() throws {
    guard !options.rows(journeys).isEmpty else {
      throw ValidationError("say what to follow: a journey, --stage, --department, --touchpoint, --kpi or --changes")
    }
  }

  func run() throws {
    let history = try History.open()
    var desk = try Desk(in: history, common)
    let own = try PersonalFollows(of: options.person, on: desk, in: history)
    let rows = options.rows(journeys)
    if preview {
      // As if there were this subscription and no other: duties and older wishes are not what is asked here.
      _ = try desk.make(.clear, at: own.path, in: own.file)
    } else if own.index(of: rows) != nil {
      return Output.say(FollowWords.already.filled(desk.tongue, own.person.name(desk.tongue)))
    }
    _ = try desk.make(.append(.record(rows)), at: own.path, in: own.file)
    guard preview else { return try desk.finish(common, dryRun: options.dryRun, in: history) }
    if let wrong = desk.newFindings().first(where: { $0.severity == .error }) {
      throw EditWords.failure(wrong, desk.tongue)
    }
    let screen = try common.screen(in: history.repository)
    let shown = try FollowPreview(
      of: own.person.id, in: desk.company, upTo: Week(of: desk.today), desk.tongue, in: history)
    try screen.write(shown.text(Layout(width: screen.width, palette: screen.palette), desk.tongue))
  }
}
