/// A prose cut into its sentences.
enum Sentences {
  private static let ends: Set<Character> = [".", "!", "?", "…"]
  private static let openers: Set<Character> = ["«", "“", "\"", "(", "‘"]
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
      guard words.dropFirst(place + 1).first.map(begins) ?? true else { continue }
      found.append(current.joined(separator: " "))
      current = []
    }
    if !current.isEmpty { found.append(current.joined(separator: " ")) }
    return found
  }

  /// Whether a word can begin a sentence; a dash leads to who said it.
  private static func begins(_ word: Substring) -> Bool {
    guard let first = word.first(where: { !openers.contains($0) }) else { return true }
    return !first.isLowercase && first != "—" && first != "–"
  }
}
