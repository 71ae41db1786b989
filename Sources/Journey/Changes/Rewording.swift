/// Tells a slip of the pen from another meaning.
enum Rewording {
  /// The most letters of one word that a slip may touch.
  private static let mostLetters = 2
  /// The longest word that is looked into; what is longer is none.
  private static let longestWord = 64

  /// Whether only punctuation, case, or at most two letters of one word differ; a lost «не» is another meaning.
  static func isSlight(_ old: String, _ new: String) -> Bool {
    var (before, after) = (MeaningReader(old), MeaningReader(new))
    var hasSlip = false
    while true {
      switch (before.next(), after.next()) {
      case (nil, nil): return true
      case (nil, _), (_, nil): return false
      case (let first?, let second?):
        if first == second { continue }
        let (a, b) = (small(first), small(second))
        if a == b { continue }
        guard !hasSlip, isSlip(a, b) else { return false }
        hasSlip = true
      }
    }
  }

  private static func small(_ word: [Unicode.Scalar]) -> [Unicode.Scalar] {
    Array(String(String.UnicodeScalarView(word)).lowercased().unicodeScalars)
  }

  /// Whether at most two letters differ, and neither the most of a short word nor a syllable in front of it, as «не».
  private static func isSlip(_ a: [Unicode.Scalar], _ b: [Unicode.Scalar]) -> Bool {
    let (short, long) = a.count < b.count ? (a, b) : (b, a)
    guard long.count <= longestWord, (short + long).allSatisfy(\.isLetter) else { return false }
    guard long.count - short.count < mostLetters || !long.suffix(short.count).elementsEqual(short) else { return false }
    return distance(a, b) <= min(mostLetters, short.count - mostLetters)
  }

  /// How many letters must be put in, taken out or replaced.
  private static func distance(_ a: [Unicode.Scalar], _ b: [Unicode.Scalar]) -> Int {
    var row = Array(0...b.count)
    for (i, letter) in a.enumerated() {
      var next = [i + 1]
      for (j, other) in b.enumerated() {
        next.append(min(row[j] + (letter == other ? 0 : 1), row[j + 1] + 1, next[j] + 1))
      }
      row = next
    }
    return row[b.count]
  }
}
