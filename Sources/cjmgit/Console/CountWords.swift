/// How many commits `log` is to tell, in the short forms of git.
enum CountWords {
  /// The arguments with `-3` and `-n3` spelled as `-n 3`, up to `--`.
  static func spelled(_ arguments: [String]) -> [String] {
    guard arguments.first == "log" else { return arguments }
    let end = arguments.firstIndex(of: "--") ?? arguments.endIndex
    return arguments[..<end].flatMap { word in count(word).map { ["-n", $0] } ?? [word] } + arguments[end...]
  }

  private static func count(_ word: String) -> String? {
    guard word.hasPrefix("-") else { return nil }
    let digits = word.dropFirst(word.hasPrefix("-n") ? 2 : 1)
    return !digits.isEmpty && digits.allSatisfy { $0.isASCII && $0.isNumber } ? String(digits) : nil
  }
}
