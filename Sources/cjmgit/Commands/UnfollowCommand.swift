import ArgumentParser
import Console
import History
import Journey
import Language

/// Takes a subscription out of `cjm.yaml`.
struct UnfollowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "unfollow",
    abstract: "Take a subscription back; without arguments, list yours.",
    discussion: """
        cjmgit unfollow                       lists them with their numbers
        cjmgit unfollow 2
        cjmgit unfollow --department sales    the one that names it
        cjmgit unfollow loyalty-online --person melnik

      Your duties stay: who has a role on a stage is told of it, whatever they follow.
      """)

  @OptionGroup var common: CommonOptions
  @OptionGroup var options: FollowOptions

  @Argument(
    help: ArgumentHelp("The number of a subscription, or journeys that it names.", valueName: "journey"),
    completion: Completions.journeys)
  var words: [String] = []

  func run() throws {
    let history = try History.open()
    var desk = try Desk(in: history, common)
    let own = try PersonalFollows(of: options.person, on: desk, in: history)
    let number = words.count == 1 ? Int(words[0]) : nil
    let rows = options.rows(number == nil ? words : [])
    guard number != nil || !rows.isEmpty else { return try list(own, desk) }
    let found = number.map { own.person.follows.indices.contains($0 - 1) ? [$0 - 1] : [] } ?? own.indexes(naming: rows)
    let name = own.person.name(desk.tongue)
    guard let index = found.first else {
      throw Failure(FollowWords.noSuch.filled(desk.tongue, name), hint: FollowWords.seeList[desk.tongue])
    }
    guard found.count == 1 else {
      let numbers = found.map { String($0 + 1) }.joined(separator: ", ")
      throw Failure(
        FollowWords.severalSuch.filled(desk.tongue, name, numbers), hint: FollowWords.byNumber[desk.tongue])
    }
    _ = try desk.make(.clear, at: own.path / "#\(index + 1)", in: own.file)
    try desk.finish(common, dryRun: options.dryRun, in: history)
  }

  private func list(_ own: PersonalFollows, _ desk: Desk) throws {
    let tongue = desk.tongue
    let name = own.person.name(tongue)
    guard !own.person.follows.isEmpty else { return Output.say(FollowWords.none.filled(tongue, name)) }
    let registry = Registry(desk.documents)
    let lines = own.person.follows.enumerated().flatMap { index, form in
      Wrap.lines(
        Escape.line(PersonalFollows.text(form, registry, tongue)), width: Terminal.width, first: "  \(index + 1)  ",
        next: "     ")
    }
    try Output.write(([FollowWords.list.filled(tongue, name)] + lines).map { $0 + "\n" }.joined())
    Output.say(FollowWords.drop[tongue])
  }
}
