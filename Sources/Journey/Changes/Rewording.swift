/// Tells a slip of the pen from another meaning.
enum Rewording {
  /// The most letters of one word that a slip may touch.
  private static let mostLetters = 2

  /// Whether only punctuation, case, or at most two letters of one word differ.
  ///
  /// A lost «не» is another meaning.
  static func isSlight(_ old: String, _ new: String) -> Bool {
    let a = words(old)
    let b = words(new)
    guard a.count == b.count else { return false }
    let different = zip(a, b).filter { $0 != $1 }
    guard different.count <= 1 else { return false }
    return different.allSatisfy { $0.allSatisfy(\.isLetterScalar) && $1.allSatisfy(\.isLetterScalar) && isNear($0, $1) }
  }

  private static func words(_ text: String) -> [[Unicode.Scalar]] {
    text.lowercased().unicodeScalars.split { !$0.isWordScalar }.map(Array.init)
  }

  /// Whether the words differ by at most two letters, and are long enough that these are not the whole of them.
  private static func isNear(_ a: [Unicode.Scalar], _ b: [Unicode.Scalar]) -> Bool {
    guard min(a.count, b.count) > mostLetters, abs(a.count - b.count) <= mostLetters else { return false }
    var row = Array(0...b.count)
    for (i, letter) in a.enumerated() {
      var next = [i + 1]
      for (j, other) in b.enumerated() {
        next.append(min(row[j] + (letter == other ? 0 : 1), row[j + 1] + 1, next[j] + 1))
      }
      row = next
    }
    return row[b.count] <= mostLetters
  }
}

extension Unicode.Scalar {
  /// Whether it belongs to a word: a letter, a mark on one, or a digit.
  fileprivate var isWordScalar: Bool { isLetterScalar || properties.numericType != nil }

  /// Whether it is a letter or a mark on one.
  fileprivate var isLetterScalar: Bool { properties.isAlphabetic || properties.generalCategory == .nonspacingMark }
}
