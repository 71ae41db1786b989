/// A text whose parts may be marked as gone or new; every medium marks them its own way.
public struct Phrase: Sendable, Hashable {
  /// A part of a phrase.
  public enum Piece: Sendable, Hashable {
    case plain(String), removed(String), added(String)

    /// The words of the part.
    public var text: String {
      switch self {
      case .plain(let text), .removed(let text), .added(let text): text
      }
    }

    /// Other words under the same mark.
    public func with(_ text: String) -> Piece {
      switch self {
      case .plain: .plain(text)
      case .removed: .removed(text)
      case .added: .added(text)
      }
    }
  }

  /// The parts, in reading order, with a space between two of them.
  public let pieces: [Piece]
  /// Whether the parts are whole sentences, so that each had better begin a line of its own.
  public let isStacked: Bool

  /// Puts parts together; empty ones are dropped.
  public init(_ pieces: [Piece], stacked: Bool = false) {
    self.pieces = pieces.filter { !$0.text.isEmpty }
    isStacked = stacked && self.pieces.count > 1
  }

  /// A text without marks.
  public init(_ text: String) { self.init([.plain(text)]) }

  /// What was there before and what is there now, nil where there was or is nothing.
  public init(before: String?, after: String?) {
    self.init([before.map(Piece.removed), after.map(Piece.added)].compactMap(\.self), stacked: true)
  }

  /// The words without marks and without what is gone.
  public var text: String {
    pieces.compactMap { if case .removed = $0 { nil } else { $0.text } }.joined(separator: " ")
  }

  /// Whether nothing in it is marked.
  public var isPlain: Bool { pieces.allSatisfy { if case .plain = $0 { true } else { false } } }
}
