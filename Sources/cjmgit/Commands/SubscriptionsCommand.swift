import ArgumentParser
import Console
import Git
import History
import Journey
import Language
import Notices

/// Explains who hears of changes, and why.
struct SubscriptionsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "subscriptions",
    abstract: "Explain who hears of changes, and why.",
    discussion: """
        cjmgit subscriptions                      everybody, in a line
        cjmgit subscriptions --person sokolova    what one person hears of
        cjmgit subscriptions --stage checkout     who hears of a stage
        cjmgit subscriptions --department sales   for it and those under it
        cjmgit subscriptions --pending            not committed, or not told yet

      Owner, manager and working group hear of the whole map; the people of a role, else \
      the head of the department, of its stage or touchpoint; the head of a department, \
      and a person, of the things that name them; everybody of what they follow.
      """)

  @OptionGroup var common: CommonOptions
  @OptionGroup var pager: PagerOptions

  @Option(help: ArgumentHelp("What this person hears of.", valueName: "id"), completion: Completions.people)
  var person: String?

  @Option(
    help: ArgumentHelp("Who hears of this stage: JOURNEY/STAGE, or its id.", valueName: "stage"),
    completion: Completions.stages)
  var stage: String?

  @Option(
    help: ArgumentHelp("Who hears for this department and those under it.", valueName: "id"),
    completion: Completions.departments)
  var department: String?

  @Flag(help: "Who would hear of what is not committed, and of what is not told yet.")
  var pending = false

  @Option(help: ArgumentHelp("Print as text or json.", valueName: "format"))
  var format = PlainFormat.text

  func validate() throws {
    guard [person != nil, stage != nil, department != nil, pending].count(where: { $0 }) < 2 else {
      throw ValidationError("--person, --stage, --department and --pending exclude each other")
    }
  }

  func run() throws {
    let history = try History.open()
    let side = try history.repository.isBare ? history.head() : .workTree
    let known = try history.company(at: side)
    let tongue = common.tongue(known)
    try PrivateSubscriptions.check(at: side, tongue, in: history)
    let company = try known.withPrivate(in: history.repository)
    let screen = try common.screen(pager, in: history.repository)
    if pending {
      let letters = try PendingLetters(in: history, tongue: tongue)
      return try format == .json
        ? Output.write(SubscriptionJSON.text(letters)) : screen.write(letters.text(tongue))
    }
    let found = try chosen(try Subscriptions(in: history, tongue: tongue), company, tongue)
    guard format == .text else { return try Output.write(SubscriptionJSON.text(found, tongue)) }
    let layout = Layout(width: screen.width, palette: screen.palette)
    let text = SubscriptionText(subscriptions: found, tongue: tongue, layout: layout)
    guard let subject = person ?? stage ?? department else { return try screen.write(text.overview) }
    try screen.write(
      text.detailed(person.map(text.name) ?? subject, isOfOnePerson: person != nil, isOfOneMap: stage != nil))
  }

  private func chosen(_ all: Subscriptions, _ company: Company, _ tongue: Tongue) throws -> Subscriptions {
    if let person { return all.of(person: company.document == nil ? person : try company.known(person, tongue).id) }
    if let stage { return try all.of(stage: stage, tongue) }
    guard let department else { return all }
    let known = company.departments.map(\.id)
    guard company.document == nil || known.contains(department) else {
      throw FilterWords.unknown(department, among: known, as: .department, in: .company, tongue)
    }
    return all.of(department: department)
  }
}
