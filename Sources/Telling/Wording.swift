/// Marks what changed between two texts: words inside a sentence while at most half of it changed, else sentences.
enum Wording {
  /// The largest part of a sentence's words that may change for its words to be marked one by one.
  private static let mostChanged = 0.5
  /// The most words that are compared one by one: more is a new text.
  private static let mostWords = 2_000

  /// The two texts as one phrase.
  static func marked(_ old: String, _ new: String) -> Phrase {
    let before = Sentences.of(old)
    let after = Sentences.of(new)
    guard before.count + after.count <= mostWords else { return Phrase(before: old, after: new) }
    var pieces: [Phrase.Piece] = []
    var isStacked = false
    for run in Runs.of(before, after) {
      if run.isShared {
        pieces.append(.plain(run.new.joined(separator: " ")))
      } else if run.old.count == run.new.count, let words = inside(run.old, run.new) {
        pieces += words
      } else {
        isStacked = true
        pieces += [.removed(run.old.joined(separator: " ")), .added(run.new.joined(separator: " "))]
      }
    }
    return Phrase(pieces, stacked: isStacked)
  }

  /// Marks word by word, sentence against sentence; nil where more than half of one changed.
  private static func inside(_ old: [String], _ new: [String]) -> [Phrase.Piece]? {
    var pieces: [Phrase.Piece] = []
    for (before, after) in zip(old, new) {
      let a = before.split(separator: " ").map(String.init)
      let b = after.split(separator: " ").map(String.init)
      guard a.count + b.count <= mostWords else { return nil }
      let runs = Runs.of(a, b)
      let shared = runs.filter(\.isShared).reduce(0) { $0 + $1.new.count }
      guard Double(max(a.count, b.count) - shared) <= mostChanged * Double(max(a.count, b.count)) else { return nil }
      for run in runs {
        if run.isShared {
          pieces.append(.plain(run.new.joined(separator: " ")))
        } else {
          pieces += [.removed(run.old.joined(separator: " ")), .added(run.new.joined(separator: " "))]
        }
      }
    }
    return pieces
  }
}

/// A stretch of two lists: what both share, or what one lost and the other gained.
struct Runs {
  let old: [String]
  let new: [String]
  let isShared: Bool

  /// Cuts two lists into stretches along their longest common subsequence.
  static func of(_ old: [String], _ new: [String]) -> [Runs] {
    let difference = new.difference(from: old)
    let gone = Set(difference.removals.map(\.place))
    let come = Set(difference.insertions.map(\.place))
    var runs: [Runs] = []
    var (i, j) = (0, 0)
    while i < old.count || j < new.count {
      let (first, second) = (i, j)
      while i < old.count, gone.contains(i) { i += 1 }
      while j < new.count, come.contains(j) { j += 1 }
      if i > first || j > second {
        runs.append(Runs(old: Array(old[first..<i]), new: Array(new[second..<j]), isShared: false))
        continue
      }
      while i < old.count, j < new.count, !gone.contains(i), !come.contains(j) { (i, j) = (i + 1, j + 1) }
      runs.append(Runs(old: Array(old[first..<i]), new: Array(new[second..<j]), isShared: true))
    }
    return runs
  }
}

extension CollectionDifference<String>.Change {
  fileprivate var place: Int {
    switch self {
    case .insert(let offset, _, _), .remove(let offset, _, _): offset
    }
  }
}
