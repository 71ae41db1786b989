import ArgumentParser
import Console

/// When to colour: `--color` before `NO_COLOR` before what forces it before git's configuration before what the stream is.
enum ColorChoice: String, ExpressibleByArgument, CaseIterable {
  case always, never, auto

  /// Whether to colour; `configured` is what `color.cjm` or `color.ui` says.
  func isOn(_ isTerminal: Bool, configured: ColorChoice = .auto) -> Bool {
    switch self {
    case .always: return true
    case .never: return false
    case .auto:
      if Variable.filled("NO_COLOR") != nil { return false }
      if ["CLICOLOR_FORCE", "FORCE_COLOR"].contains(where: Self.forces) { return true }
      guard configured == .auto else { return configured == .always }
      return isTerminal && Variable["TERM"] != "dumb"
    }
  }

  private static func forces(_ name: String) -> Bool {
    Variable.filled(name).map { $0 != "0" && $0 != "false" } ?? false
  }

  /// As git reads a value: one of the words, or a flag that is *auto* or *never*.
  init(configured value: String, isTrue: Bool?) {
    self = ColorChoice(rawValue: value.lowercased()) ?? (isTrue == false ? .never : .auto)
  }

  /// The arguments with a `--color` that says nothing of when as `--color=always`, as git takes it.
  static func spelled(_ arguments: [String]) -> [String] {
    let end = arguments.firstIndex(of: "--") ?? arguments.endIndex
    return arguments.enumerated().map { place, word in
      guard word == "--color", place < end else { return word }
      let next = place + 1 < end ? ColorChoice(rawValue: arguments[place + 1]) : nil
      return next == nil ? "--color=always" : word
    }
  }
}
