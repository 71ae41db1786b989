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
      if let word = arguments.first, let near = meant(word) {
        return Exit(saying: Failure("`\(word)` is no command; did you mean `\(near)`?", exit: .usage))
      }
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

  /// The command that a mistyped one was likely meant to be; nil for a known one.
  private static func meant(_ word: String) -> String? {
    let names = Cjmgit.all.compactMap { $0.configuration.commandName } + ["help"]
    return word.hasPrefix("-") || names.contains(word) ? nil : Suggestion.closest(to: word, among: names)
  }
}
