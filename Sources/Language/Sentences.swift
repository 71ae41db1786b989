/// A prose cut into its sentences.
public enum Sentences {
  /// The sentences with their marks, each without white space at its ends; a line break ends one too.
  public static func of(_ text: String) -> [Substring] {
    text.utf8.split(separator: UInt8(ascii: "\n")).flatMap { sentences(in: Substring($0)) }
  }

  /// Cuts a line where `.`, `!`, `?` or `…` ends a word and the next begins no small letter, as in «5 п.п. больше»
  private static func sentences(in line: Substring) -> [Substring] {
    let words = line.utf8.split(separator: UInt8(ascii: " ")).map(Substring.init)
    var found: [Substring] = []
    var first = 0
    for (place, word) in words.enumerated() {
      let isLast = place == words.count - 1
      guard isLast || ends(word) && begins(words[place + 1]) else { continue }
      found.append(line[words[first].startIndex..<word.endIndex])
      first = place + 1
    }
    return found
  }

  /// Whether a word can end a sentence, closing marks aside.
  private static func ends(_ word: Substring) -> Bool {
    switch word.unicodeScalars.last(where: { !isCloser($0) }) {
    case ".", "!", "?", "…": true
    default: false
    }
  }

  /// Whether a word can begin a sentence; a dash leads to who said it.
  private static func begins(_ word: Substring) -> Bool {
    guard let first = word.unicodeScalars.first(where: { !isOpener($0) }) else { return true }
    return !first.properties.isLowercase && first != "—" && first != "–"
  }

  private static func isOpener(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "«", "“", "\"", "(", "‘": true
    default: false
    }
  }

  private static func isCloser(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "»", "”", "\"", ")", "’": true
    default: false
    }
  }
}
