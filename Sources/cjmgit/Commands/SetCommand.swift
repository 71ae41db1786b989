import ArgumentParser
import Console
import Git
import History
import Journey
import Language

/// Changes values of maps in place.
struct SetCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "set",
    abstract: "Change values in place; comments and everything else stay.",
    discussion: """
        cjmgit set loyalty-online/checkout/gap 4
        cjmgit set checkout/gap 4 checkout/emotion -1     where only one map has it
        cjmgit set loyalty/checkout/reality - < text      the text from stdin
        cjmgit set --add checkout/card-field/channels app
        cjmgit set --remove checkout/departments loyalty
        cjmgit set --clear checkout/card-rejected/due     the row is gone
        cjmgit set --clear checkout/card-rejected         the whole thing
        cjmgit set --new checkout/pains/slow/text "Slow"  makes what is not there
        cjmgit set company/people/melnik/cadence daily    in cjm.yaml
        cjmgit set family-saver/portrait "Two children"   in a persona

      Prints what changed, as `cjmgit diff` does. Several pairs are written together \
      or not at all. A decimal comma, a long minus and 20.11.2026 are taken and \
      written as files have them; what `cjmgit check` would call an error is refused.
      """)

  /// What is done with the values.
  enum Act: String, EnumerableFlag {
    case add, remove, clear, new

    static func help(for value: Act) -> ArgumentHelp? {
      switch value {
      case .add: "Add an entry to a list, in place of setting a value."
      case .remove: "Remove an entry from a list."
      case .clear: "Take values or whole things away."
      case .new: "Make things in lists that are not there yet."
      }
    }
  }

  @OptionGroup var common: CommonOptions

  @Flag var act: Act?

  @Flag(name: .customLong("dry-run"), help: "Say what would change, and write nothing.")
  var dryRun = false

  @Argument(
    help: ArgumentHelp("Paths, each with its value; `-` reads the value from stdin.", valueName: "path value"),
    completion: Completions.paths)
  var words: [String] = []

  func validate() throws {
    guard !words.isEmpty else { throw ValidationError("name a value: `cjmgit set journey/stage/row VALUE`") }
    guard act == .clear || words.count.isMultiple(of: 2) else {
      throw ValidationError("each path wants a value: '\(words.last ?? "")' has none")
    }
    guard act == .clear || pairs.count(where: { $0.value == "-" }) < 2 else {
      throw ValidationError("stdin is one value: `-` stands once")
    }
  }

  private var pairs: [(path: String, value: String)] {
    if act == .clear { return words.map { ($0, "") } }
    return stride(from: 0, to: words.count - 1, by: 2).map { (words[$0], NumberWords.typed(words[$0 + 1])) }
  }

  func run() throws {
    let history = try History.open()
    var desk = try Desk(in: history, common)
    for (word, typed) in pairs {
      let value = act != .clear && typed == "-" ? try Input.text() : typed
      let target = try EditTarget(word, on: desk, making: act == .new, in: history)
      let edit: Edit =
        switch act {
        case .add: .add(value)
        case .remove: .remove(value)
        case .clear: .clear
        case .new, nil: .set(value)
        }
      guard try !desk.make(edit, at: target.path, in: target.file) else { continue }
      Output.say(EditWords.sameAt.filled(desk.tongue, target.name))
    }
    guard !desk.edited.isEmpty else { return }
    try desk.finish(common, dryRun: dryRun, in: history)
  }
}
