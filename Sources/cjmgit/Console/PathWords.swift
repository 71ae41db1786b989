/// Words behind `--` name files, whatever else they could name.
enum PathWords {
  /// The arguments with each word behind `--` spelled as a path, `./word`, which no revision can be.
  static func marked(_ arguments: [String]) -> [String] {
    guard let end = arguments.firstIndex(of: "--"), !NumberWords.takes(arguments) else { return arguments }
    return arguments[...end] + arguments[(end + 1)...].map { isPath($0) ? $0 : "./\($0)" }
  }

  /// Whether a word can only be a path.
  static func isPath(_ word: String) -> Bool {
    ["/", "./", "../"].contains { word.hasPrefix($0) }
  }
}
