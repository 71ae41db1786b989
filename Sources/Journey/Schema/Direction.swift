/// In which direction a change of a field is better.
public enum Direction: Sendable, Hashable {
  /// No direction can be said: every change is neutral.
  case none
  /// A higher number is better, or a state that stands later in the order of its choice.
  case up
  /// A lower number is better.
  case down
  /// The sibling field of this name says it, by the words `higher` and `lower`.
  case said(by: String)
}
