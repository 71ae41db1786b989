import Language

/// Negative numbers as values on a command line, which begin as options do.
enum NumberWords {
  private static let commands: Set<String> = ["set", "kpi"]

  /// Whether the words of a command are values, and not files.
  static func takes(_ arguments: [String]) -> Bool { arguments.first.map(commands.contains) ?? false }

  /// The arguments with `-2` spelled with a long minus, as the parser takes it for a value, up to `--`.
  static func spelled(_ arguments: [String]) -> [String] {
    guard takes(arguments) else { return arguments }
    let end = arguments.firstIndex(of: "--") ?? arguments.endIndex
    return arguments[..<end].map { isNegative($0) ? "\u{2212}" + $0.dropFirst() : $0 } + arguments[end...]
  }

  /// The value as it was typed.
  static func typed(_ word: String) -> String {
    let typed = word.hasPrefix("\u{2212}") ? "-" + word.dropFirst() : word
    return isNegative(typed) ? typed : word
  }

  private static func isNegative(_ word: String) -> Bool {
    let parts = word.split(separator: ",", omittingEmptySubsequences: false)
    return word.hasPrefix("-") && Numeral.parse(parts.joined(separator: ".")) != nil
  }
}
