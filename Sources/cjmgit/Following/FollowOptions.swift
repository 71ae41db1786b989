import ArgumentParser
import Console
import Journey

/// What is followed, as `follow` and `unfollow` understand it.
struct FollowOptions: ParsableArguments {
  @Option(help: ArgumentHelp("Changes of this stage.", valueName: "id"), completion: Completions.stages)
  var stage: [String] = []

  @Option(
    help: ArgumentHelp("What concerns this department and those under it.", valueName: "id"),
    completion: Completions.departments)
  var department: [String] = []

  @Option(help: ArgumentHelp("Changes of this touchpoint.", valueName: "id"))
  var touchpoint: [String] = []

  @Option(help: ArgumentHelp("Changes of this figure.", valueName: "id"), completion: Completions.figures)
  var kpi: [String] = []

  @Option(
    help: ArgumentHelp("Only these: improvement, regression, neutral, opened, closed …", valueName: "words"))
  var changes: [String] = []

  @Option(help: ArgumentHelp("Only changes of these fields, such as gap,emotion.", valueName: "words"))
  var fields: [String] = []

  @Option(
    name: .customLong("at-least"), help: ArgumentHelp("Only changes that weigh so much: major.", valueName: "weight"))
  var least: String?

  @Option(
    help: ArgumentHelp("Whose subscription; yours unless said, by the address git knows.", valueName: "id"),
    completion: Completions.people)
  var person: String?

  @Flag(name: .customLong("dry-run"), help: "Say what would change, and write nothing.")
  var dryRun = false

  /// The rows of the subscription that is asked for, in the order of the format.
  func rows(_ journeys: [String]) -> [(key: String, value: Content)] {
    let asked = [
      "journey": journeys, "stage": stage, "department": department, "touchpoint": touchpoint, "kpi": kpi,
      "changes": changes, "fields": fields, "at-least": least.map { [$0] } ?? [],
    ]
    return Record.follow.fields.compactMap { field in
      let words = (asked[field.name] ?? []).flatMap { $0.split(separator: ",").map { String($0) } }.map(Self.trimmed)
      guard let first = words.first else { return nil }
      let isOne = words.count == 1 && field.kind.target != nil || !field.kind.isWordList
      return (field.name, isOne ? .text(first) : .words(words.uniqued()))
    }
  }

  private static func trimmed(_ word: String) -> String {
    String(word.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
  }
}
