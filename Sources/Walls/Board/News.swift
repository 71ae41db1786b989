public import Telling

/// What changed of one thing in the week of the wall.
public struct News: Sendable {
  /// How a change is marked, wherever it is shown.
  public enum Mark: String, Sendable, Hashable, CaseIterable {
    /// Better than before.
    case better
    /// Worse than before.
    case worse
    /// It was not there before.
    case new
    /// It is there no more.
    case gone
    /// Otherwise than before.
    case changed

    /// The sign, so that nothing depends on colour.
    public var sign: String {
      switch self {
      case .better: "▲"
      case .worse: "▼"
      case .new: "✚"
      case .gone: "−"
      case .changed: "·"
      }
    }
  }

  /// One fact before and after.
  public struct Line: Sendable {
    /// What the fact is of, in small letters; empty where the words need none.
    public let label: String
    /// The fact, what is gone and what is new marked.
    public let phrase: Phrase
    /// What is to be said beside it: the difference, the way to the target.
    public let notes: [String]
    /// Whether the fact is a text that people wrote, so that its newer wording stands beside the news already.
    public var isText = false

    /// What the text said before, where it was written anew; nil where single words of it are marked.
    public var former: String? {
      guard isText, phrase.isStacked || phrase.pieces.count == 1 else { return nil }
      return phrase.pieces.compactMap { if case .removed(let text) = $0 { text } else { nil } }.joined(separator: " ")
    }
  }

  /// How it is marked.
  public let mark: Mark
  /// What changed; nothing for what is new and says all itself.
  public let lines: [Line]
  /// The newest commit of the week that changed it; nil where none is known to.
  public let commit: CommitMark?
}
