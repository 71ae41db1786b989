import Language
import Telling

/// A phrase as text without marks can show it.
extension Phrase {
  /// On one line: what was there, an arrow, what is there now.
  func line(_ tongue: Tongue) -> String {
    pieces.enumerated().map { place, piece in
      guard piece.isGone else { return piece.text }
      let isReplaced = place + 1 < pieces.count && pieces[place + 1].isNew
      return isReplaced ? "\(piece.text) →" : "\(piece.text) → \(LetterWords.nothing[tongue])"
    }.joined(separator: " ")
  }

  /// Whether a text is told on one line: it came, it went, or one stretch of it was replaced.
  var isOneStretch: Bool {
    guard pieces.count > 1 else { return true }
    let gone = pieces.indices.filter { pieces[$0].isGone }
    let new = pieces.indices.filter { pieces[$0].isNew }
    return !isStacked && gone.count == 1 && new == gone.map { $0 + 1 }
  }

  /// The whole text before and after, in quotation marks: `«…» → «…»`.
  func quoted(_ tongue: Tongue) -> String {
    let marks = tongue == .en ? ("“", "”") : ("«", "»")
    return [text(where: { !$0.isNew }), text(where: { !$0.isGone })].map { "\(marks.0)\($0)\(marks.1)" }
      .joined(separator: " → ")
  }

  /// The pieces of some sort, put together.
  func text(where isWanted: (Piece) -> Bool) -> String {
    pieces.filter(isWanted).map(\.text).joined(separator: " ")
  }
}

extension Phrase.Piece {
  /// Whether it was there and is no more.
  var isGone: Bool { if case .removed = self { true } else { false } }

  /// Whether it is there now and was not.
  var isNew: Bool { if case .added = self { true } else { false } }

  /// Whether it is there as before.
  var isSame: Bool { if case .plain = self { true } else { false } }
}
