/// What a field that is not written means.
public enum Default: Sendable, Hashable {
  /// Nothing: the value is absent.
  case none
  /// This word.
  case word(String)
  /// The word listed for the value of a sibling field; absent where the list has none.
  case by(sibling: String, [String: String])
}
