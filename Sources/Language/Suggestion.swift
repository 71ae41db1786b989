/// *Did you mean*: the known word that a mistyped one was likely meant to be.
public enum Suggestion {
  /// Longer words than this are not looked at, so that the work is bounded.
  private static let longest = 100

  /// The nearest of some words, the first of equals; nil where more than about a third of the letters differ.
  ///
  /// Letters swapped, missing, added or mistaken count one each (Damerau–Levenshtein, without edits within a swapped
  /// pair); case does not count.
  public static func closest(to word: String, among words: [String]) -> String? {
    let wanted = Array(word.lowercased().unicodeScalars.prefix(longest + 1))
    guard 1...longest ~= wanted.count else { return nil }
    var (best, least) = (String?.none, (wanted.count + 1) / 3 + 1)
    for candidate in words where least > 0 {
      let letters = Array(candidate.lowercased().unicodeScalars.prefix(longest + 1))
      guard 1...longest ~= letters.count, abs(letters.count - wanted.count) < least else { continue }
      let distance = distance(wanted, letters)
      if distance < least { (best, least) = (candidate, distance) }
    }
    return best
  }

  private static func distance(_ one: [Unicode.Scalar], _ other: [Unicode.Scalar]) -> Int {
    var before: [Int] = []
    var last = Array(0...other.count)
    for (row, letter) in one.enumerated() {
      var line = [row + 1]
      for (column, mate) in other.enumerated() {
        var cost = min(last[column] + (letter == mate ? 0 : 1), last[column + 1] + 1, line[column] + 1)
        if row > 0, column > 0, letter == other[column - 1], one[row - 1] == mate {
          cost = min(cost, before[column - 1] + 1)
        }
        line.append(cost)
      }
      (before, last) = (last, line)
    }
    return last[other.count]
  }
}
