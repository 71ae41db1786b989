public import Language

/// What is to be said of a cell of a table that became a map.
public struct TableRemark: Sendable, Hashable {
  /// Where, both from 1.
  public let line: Int, column: Int
  /// What.
  public let words: Words
}
