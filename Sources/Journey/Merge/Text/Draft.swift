/// A text in the making: what stands in every version of it, and places at which a person has to choose.
struct Draft {
  /// A part of the text.
  enum Piece {
    /// Bytes that stand whatever is chosen.
    case text([UInt8])
    /// Bytes of each side, and the numbers of the conflicts that they belong to.
    case choice(Three<[UInt8]>, [Int])
  }

  private(set) var pieces: [Piece] = []

  /// Whether nothing is left to choose.
  var isSettled: Bool { pieces.allSatisfy { if case .text = $0 { true } else { false } } }

  /// Adds bytes that stand whatever is chosen.
  mutating func append(_ bytes: some Collection<UInt8>) {
    guard !bytes.isEmpty else { return }
    if case .text(var text)? = pieces.last {
      pieces.removeLast()
      text += bytes
      pieces.append(.text(text))
    } else {
      pieces.append(.text(Array(bytes)))
    }
  }

  /// Adds a place at which a person has to choose; nothing is to choose where all sides are the same.
  mutating func choose(_ sides: Three<[UInt8]>, _ conflicts: [Int]) {
    if sides.areEqual { append(sides.ours) } else { pieces.append(.choice(sides, conflicts)) }
  }

  /// Adds another draft.
  mutating func append(_ other: Draft) {
    for piece in other.pieces {
      switch piece {
      case .text(let text): append(text)
      case .choice: pieces.append(piece)
      }
    }
  }

  /// The text that stands where a side is chosen everywhere.
  func text(_ side: Side) -> [UInt8] {
    pieces.reduce(into: []) { bytes, piece in
      switch piece {
      case .text(let text): bytes += text
      case .choice(let sides, _): bytes += sides[side]
      }
    }
  }

  /// The text of every side.
  var sides: Three<[UInt8]> { Three(text(.base), text(.ours), text(.theirs)) }

  /// The conflicts that it holds.
  var conflicts: [Int] {
    pieces.reduce(into: []) { all, piece in
      if case .choice(_, let numbers) = piece { all += numbers }
    }
  }
}
