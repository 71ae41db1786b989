public import ArgumentParser
import Git
import Glibc
import Journey
public import Language

/// What every command understands.
struct CommonOptions: ParsableArguments {
  @Option(help: ArgumentHelp("Speak this language: en, ru or uk.", valueName: "language"))
  var lang: Tongue?

  @Option(help: ArgumentHelp("Colour the output: always, never or auto.", valueName: "when"))
  var color: ColorChoice = .auto

  /// The language: as asked, else the company's, else the locale's.
  func tongue(_ company: Company?) -> Tongue {
    lang ?? company?.tongue ?? Tongue.ofLocale ?? .en
  }

  /// The colours for stdout, whatever git's configuration says.
  var palette: Palette { Palette(isOn: color.isOn(Terminal.isShown)) }

  /// How to print in a repository; without a pager where no options of one are given.
  func screen(_ pager: PagerOptions? = nil, in repository: borrowing Repository) throws -> Screen {
    Screen(color, try Preferences(in: repository), isPagerWanted: pager?.isOff == false)
  }

  /// How to print here, whether in a repository or not.
  func screen(_ pager: PagerOptions) throws -> Screen { try .here(color, isPagerWanted: !pager.isOff) }

  /// The columns to lay out for.
  var width: Int { Terminal.width }
}

extension Tongue: ExpressibleByArgument {}

/// The variables of the environment.
enum Variable {
  static subscript(name: String) -> String? { getenv(name).map { String(cString: $0) } }

  /// A variable, nil where it is empty, too.
  static func filled(_ name: String) -> String? { self[name].flatMap { $0.isEmpty ? nil : $0 } }

  /// Whether git would read a variable as true.
  static func isTrue(_ name: String) -> Bool {
    self[name].map { ["true", "yes", "on", "1"].contains($0.lowercased()) } ?? false
  }
}
