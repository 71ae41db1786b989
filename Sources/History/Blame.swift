package import Git
package import Journey

/// Which commit wrote each value of a document that stands in it now.
package struct Blame: Sendable {
  /// A value with the commit that it comes from.
  package struct Line: Sendable {
    /// The value as it stands now.
    package let holding: Holding
    /// The commit; nil for what is not committed yet.
    package let commit: Commit?
    /// Whether the commit is where the search ended, and the value may be older.
    package let isBoundary: Bool
  }

  /// The document as it stands now.
  package let document: Document
  /// Its values, in the order of the file.
  package let lines: [Line]
}
