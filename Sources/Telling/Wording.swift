import Language

/// Marks what changed between two texts: words inside a sentence while at most half of it changed, else sentences.
enum Wording {
  /// The largest part of a sentence's words that may change for its words to be marked one by one.
  private static let mostChanged = 0.5

  /// The two texts as one phrase.
  static func marked(_ old: String, _ new: String) -> Phrase {
    var pieces: [Phrase.Piece] = []
    var isStacked = false
    for run in Runs.of(Sentences.of(old), Sentences.of(new)) {
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
  private static func inside(_ old: ArraySlice<Substring>, _ new: ArraySlice<Substring>) -> [Phrase.Piece]? {
    var pieces: [Phrase.Piece] = []
    for (before, after) in zip(old, new) {
      let (a, b) = (words(before), words(after))
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

  private static func words(_ sentence: Substring) -> [Substring] {
    sentence.utf8.split(separator: UInt8(ascii: " ")).map(Substring.init)
  }
}
