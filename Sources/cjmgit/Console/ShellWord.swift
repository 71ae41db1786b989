/// Words as a shell takes them.
enum ShellWord {
  /// A word between single quotes.
  static func quoted(_ word: String) -> String {
    "'\(word.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "'\\''"))'"
  }

  /// A word as a person would type it: without quotes where it needs none.
  static func typed(_ word: String) -> String {
    let isPlain = word.unicodeScalars.allSatisfy { $0.properties.isAlphabetic || $0.isASCII && plain.contains($0) }
    return isPlain && !word.isEmpty ? word : quoted(word)
  }

  private static let plain = Set("0123456789-_=./:@%+,".unicodeScalars)
}
