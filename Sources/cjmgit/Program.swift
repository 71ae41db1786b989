import ArgumentParser
import Console
import Glibc
import Language
import Notices

/// Runs the command and turns what comes of it into an exit code.
@main
enum Program {
  static func main() {
    exit(run(PagerOptions.taken(from: Array(CommandLine.arguments.dropFirst()))).rawValue)
  }

  private static func run(_ arguments: [String]) -> Exit {
    do {
      if let plain = PlainDiff(arguments) {
        try plain.run()
        return .fine
      }
      if let word = arguments.first(where: { $0 != "help" }), !isCommand(word) { return Exit(saying: unknown(word)) }
      var command = try Cjmgit.parseAsRoot(spelled(arguments))
      try command.run()
      return .fine
    } catch let ended as Ended {
      exit(ended.code)
    } catch let error as MailError {
      return Exit(saying: Failure("could not \(error.doing): \(error.message)", hint: error.hint))
    } catch {
      return Exit(saying: error, of: Cjmgit.self)
    }
  }

  /// The arguments as the parser takes them; those that a shell wants completed stay as they are.
  private static func spelled(_ arguments: [String]) -> [String] {
    if arguments.first == "---completion" { return arguments }
    return PathWords.marked(NumberWords.spelled(CountWords.spelled(ColorChoice.spelled(arguments))))
  }

  /// Whether a word is a command, or none is wanted of it, as of an option.
  private static func isCommand(_ word: String) -> Bool {
    word.isEmpty || word.hasPrefix("-") || names.contains(word)
  }

  /// That there is no such command, and the one that was likely meant.
  private static func unknown(_ word: String) -> Failure {
    let near = Suggestion.closest(to: word, among: names)
    return Failure(
      "`\(word)` is no command" + (near.map { "; did you mean `\($0)`?" } ?? ""),
      hint: near == nil ? "`cjmgit help` lists them" : nil, exit: .usage)
  }

  private static let names = Cjmgit.all.compactMap { $0.configuration.commandName } + ["help"]
}
