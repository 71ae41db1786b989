/// A cell of a table that people wrote, and where it stands.
public struct TableCell: Sendable, Hashable {
  /// What stands in it, without spaces at its ends; lines are parted by `\n`.
  public let text: String
  /// Where it begins, both from 1; the column counts characters.
  public let line: Int, column: Int

  /// Names a text and its place.
  public init(_ text: String, line: Int, column: Int) {
    (self.text, self.line, self.column) = (text, line, column)
  }
}
