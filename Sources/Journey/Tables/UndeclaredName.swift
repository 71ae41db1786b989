/// Something that a table names and no file declares.
public struct UndeclaredName: Sendable, Hashable {
  /// What it is.
  public let target: Target
  /// The id that was made for it, and what the table calls it.
  public let id: String, name: String
}
