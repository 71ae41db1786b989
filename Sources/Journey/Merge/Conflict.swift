public import Language

/// What both sides changed in ways that only a person can join.
public struct Conflict: Sendable {
  /// Why the two cannot be joined.
  public enum Cause: String, Sendable, Hashable, CaseIterable {
    /// Both changed one value, each in its own way.
    case value
    /// One side deleted what the other edited or moved.
    case deletion
    /// Both moved one thing, each to another place.
    case move
    /// The two orders of a list contradict each other.
    case order
  }

  /// Where it is: the value, the thing, or the list whose order is disputed.
  public let path: Path
  /// Why.
  public let cause: Cause
  /// The innermost thing around it that people know by a name.
  public let record: Record?
  /// The identity of that thing, empty for the document.
  public let identity: String
  /// The row that is disputed; nil where the whole thing is.
  public let field: Field?
  /// What each version has there, as it stands in the file; nil where it has nothing.
  public let base: String?, ours: String?, theirs: String?

  /// The thing and the row in words: what markers and listings call the conflict.
  public func label(_ tongue: Tongue) -> String {
    let thing = record.map { identity.isEmpty ? $0.noun[tongue] : "\($0.noun[tongue]) \(identity)" }
    let row = field.map { $0.isUnknown ? $0.name : $0.label[tongue].lowercasedFirst }
    let whole = [thing, row].compactMap(\.self).joined(separator: ", ")
    return cause == .order ? MergeWords.order.filled(tongue, whole) : whole
  }
}

/// The words of conflicts.
enum MergeWords {
  static let order = Words("%1: order", "%1: порядок", "%1: порядок")
}

extension String {
  fileprivate var lowercasedFirst: String { prefix(1).lowercased() + dropFirst() }
}
