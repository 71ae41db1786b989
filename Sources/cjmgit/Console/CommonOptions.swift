import ArgumentParser
import Console
import Git
import Journey
import Language

/// What every command understands.
struct CommonOptions: ParsableArguments {
  @Option(help: ArgumentHelp("Speak this language: en, ru or uk.", valueName: "language"))
  var lang: Tongue?

  @Option(help: ArgumentHelp("Colour the output: always, never or auto.", valueName: "when"))
  var color: ColorChoice = .auto

  /// The language: as asked, else the company's, else the locale's.
  func tongue(_ company: Company?) -> Tongue {
    lang ?? company?.tongue ?? .usual
  }

  /// How to print in a repository; without a pager where no options of one are given.
  func screen(_ pager: PagerOptions? = nil, in repository: borrowing Repository) throws -> Screen {
    Screen(color, try Preferences(in: repository), isPagerWanted: pager?.isOff == false)
  }

  /// How to print here, whether in a repository or not.
  func screen(_ pager: PagerOptions? = nil) throws -> Screen {
    try .here(color, isPagerWanted: pager?.isOff == false)
  }
}
