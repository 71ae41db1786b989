package import SystemPackage

/// A path at which two trees differ.
package struct PathChange: Hashable, Sendable {
  /// What lies at a path.
  package struct Side: Hashable, Sendable {
    /// The name of its content.
    package let oid: Oid
    /// What it is.
    package let mode: EntryMode

    /// One side of a change.
    package init(oid: Oid, mode: EntryMode) {
      self.oid = oid
      self.mode = mode
    }
  }

  /// The path from the top of the repository.
  package let path: FilePath
  /// What lay there, `nil` if nothing.
  package let old: Side?
  /// What lies there now, `nil` if nothing.
  package let new: Side?

  /// A path and what lies there before and after.
  package init(path: FilePath, old: Side?, new: Side?) {
    self.path = path
    self.old = old
    self.new = new
  }
}
