import ArgumentParser
import Console
import Git
import History
import Journey
import Language
import SystemPackage

/// Checks what changed in the maps, records it in the words of the journey, and says who will be told.
struct CommitCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "commit",
    abstract: "Check, record what changed, and see who will be told.",
    discussion: """
      Takes the maps, personas and `cjm.yaml` that changed; other files stay as they are, staged or not.

        cjmgit commit                           all that changed
        cjmgit commit loyalty-online            one map, by its id or its file
        cjmgit commit -m "The pilot runs"       with what happened in short
        cjmgit commit --edit                    with a reason for each stage
        cjmgit commit --confirm returns         looked at, nothing to change
        cjmgit commit --confirm --all-unchanged
        cjmgit commit --for levin               typed for somebody else
      """)

  @OptionGroup var common: CommonOptions

  @Option(name: .shortAndLong, help: ArgumentHelp("What happened, in short.", valueName: "text"))
  var message: String?

  @Flag(name: .shortAndLong, help: "Open the list of changes in the editor, to write why.")
  var edit = false

  @Option(
    name: .customLong("for"), help: ArgumentHelp("Whose report it is: the author of the commit.", valueName: "person"),
    completion: Completions.people)
  var person: String?

  @Flag(name: .customLong("dry-run"), help: "Show everything and write nothing.")
  var dryRun = false

  @Flag(help: "Record that the journeys named were looked at, whether they changed or not.")
  var confirm = false

  @Flag(name: .customLong("all-unchanged"), help: "With --confirm: every journey that did not change.")
  var allUnchanged = false

  @Argument(
    help: ArgumentHelp("Files, folders, or ids of maps; none for all that changed.", valueName: "path"),
    completion: Completions.journeys)
  var words: [String] = []

  func validate() throws {
    if allUnchanged, !confirm { throw ValidationError("--all-unchanged goes with --confirm") }
    if confirm, !allUnchanged, words.isEmpty {
      throw ValidationError("--confirm takes the ids of journeys, or --all-unchanged")
    }
  }

  func run() throws {
    let history = try History.open()
    try refuse([], in: history.repository)
    let names = try MapNames(words, in: history, common)
    try refuse(names.files, in: history.repository)
    let draft = try Draft(.workTree, under: names.paths, in: history)
    let tongue = common.tongue(draft.compared.company)
    for skipped in draft.skipped {
      Output.say("cjmgit: " + CommitWords.passedOver.filled(tongue, "\(skipped.path)", skipped.error.message))
    }
    let confirmed = confirm ? try unanswered(draft, names, tongue, in: history) : []
    guard !draft.isEmpty || !confirmed.isEmpty else {
      Output.say((confirm ? CommitWords.nothingToConfirm : CommitWords.nothing)[tongue])
      throw Answer.no
    }
    let removed = draft.changes.filter(\.isRemoval).map(\.path)
    try refuse(draft.changes.filter { !$0.isRemoval }.map(\.path), removing: removed, in: history.repository)
    let committal = try prepared(draft, confirmed, tongue, in: history)
    let reasons = try committal.reasons(short: message, edited: edit && !dryRun, in: history)
    let message = committal.message(reasons)
    if dryRun {
      let screen = try common.screen(in: history.repository)
      return try committal.show(message, in: history, width: screen.width, palette: screen.palette)
    }
    try committal.commit(message, in: history)
    if edit { Reasoning.forget(in: history.repository) }
  }

  /// The journeys to confirm; of those that have their answer for the week it is said, and where there are no others the
  /// answer is no.
  private func unanswered(
    _ draft: Draft, _ names: MapNames, _ tongue: Tongue, in history: borrowing History
  ) throws -> [Form] {
    let zone = draft.compared.company.zone
    let author = try history.repository.identity(of: .author, now: Present.clock(in: zone).now.seconds)
    let found = try Confirmation.unchanged(
      draft, under: names.paths, in: zone.week(of: Instant(seconds: author.seconds)), of: zone, history)
    if !allUnchanged {
      for id in found.answered { Output.say(CommitWords.confirmedAlready.filled(tongue, id)) }
    }
    guard found.waiting.isEmpty, draft.isEmpty, !found.answered.isEmpty else { return found.waiting }
    if allUnchanged { Output.say(CommitWords.allConfirmed[tongue]) }
    throw Answer.no
  }

  /// What is to be committed, checked.
  private func prepared(
    _ draft: Draft, _ confirmed: [Form], _ tongue: Tongue, in history: borrowing History
  ) throws -> Committal {
    let company = draft.compared.company
    let clock = try Present.clock(in: company.zone)
    let authorship = try Authorship(
      for: try person.map { try company.known($0, tongue) }, now: clock.now, in: history.repository)
    let committal = Committal(
      draft: draft, confirmed: confirmed, authorship: authorship,
      week: company.zone.week(of: Instant(seconds: authorship.author.seconds)), listener: tongue)
    try committal.check(today: company.zone.day(of: clock.now), in: history, common.findingText(tongue))
    return committal
  }

  private func refuse(
    _ paths: [FilePath], removing removed: [FilePath] = [], in repository: borrowing Repository
  ) throws {
    let reasons = try repository.reasonsToRefuse(paths, removing: removed)
    guard !reasons.isEmpty else { return }
    throw Failure("nothing was committed: \(reasons.map(\.words).joined(separator: "; "))")
  }
}
