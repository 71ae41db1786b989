/// A cell of a table that people wrote, and where it stands.
public struct TableCell: Sendable, Hashable {
  /// What stands in it, without spaces at its ends; lines are parted by `\n`.
  public let text: String
  /// Where it begins, both from 1; the column counts characters.
  public let line: Int, column: Int
  /// The bytes that it takes in its file, with its quotation marks; none for a cell that a short row lacks.
  public let span: Range<Int>

  /// Names a text and its place.
  public init(_ text: String, line: Int, column: Int, span: Range<Int>) {
    (self.text, self.line, self.column, self.span) = (text, line, column, span)
  }
}
