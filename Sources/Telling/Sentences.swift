/// A prose cut into its sentences.
enum Sentences {
  private static let ends: Set<Character> = [".", "!", "?", "…"]
  private static let closers: Set<Character> = ["»", "”", "\"", ")", "’"]

  /// The sentences with their marks, each without white space at its ends; a line break ends one too.
  static func of(_ text: String) -> [String] {
    text.split(separator: "\n").flatMap { sentences(in: $0) }
  }

  /// Cuts a line where `.`, `!`, `?` or `…` ends a word and the next begins no small letter, as in «5 п.п. больше»
  private static func sentences(in line: Substring) -> [String] {
    var found: [String] = []
    var current: [Substring] = []
    let words = line.split(separator: " ")
    for (place, word) in words.enumerated() {
      current.append(word)
      guard let end = word.last(where: { !closers.contains($0) }), ends.contains(end) else { continue }
      let next = words.dropFirst(place + 1).first?.first { !"«“\"(—–-".contains($0) }
      guard next.map({ !$0.isLowercase }) ?? true else { continue }
      found.append(current.joined(separator: " "))
      current = []
    }
    if !current.isEmpty { found.append(current.joined(separator: " ")) }
    return found
  }
}
