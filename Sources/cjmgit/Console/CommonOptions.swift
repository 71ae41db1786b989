public import ArgumentParser
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

  /// The colours for stdout.
  var palette: Palette { Terminal.palette(color) }

  /// The columns to lay out for.
  var width: Int { Terminal.width }
}

/// When to colour: `--color` before `NO_COLOR` before `CLICOLOR_FORCE` before what the stream is.
enum ColorChoice: String, ExpressibleByArgument, CaseIterable {
  case always, never, auto

  func isOn(_ isTerminal: Bool) -> Bool {
    switch self {
    case .always: return true
    case .never: return false
    case .auto:
      if let no = Variable["NO_COLOR"], !no.isEmpty { return false }
      if let force = Variable["CLICOLOR_FORCE"], force != "0" { return true }
      return isTerminal && Variable["TERM"] != "dumb"
    }
  }
}

extension Tongue: ExpressibleByArgument {}

/// The variables of the environment.
enum Variable {
  static subscript(name: String) -> String? { getenv(name).map { String(cString: $0) } }
}
