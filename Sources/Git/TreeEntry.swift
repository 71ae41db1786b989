package import SystemPackage

/// A file, link or submodule in a tree, under its whole path.
package struct TreeEntry: Hashable, Sendable {
  /// The path from the top of the repository.
  package let path: FilePath
  /// The name of its content.
  package let oid: Oid
  /// What it is.
  package let mode: EntryMode

  /// An entry of a tree.
  package init(path: FilePath, oid: Oid, mode: EntryMode) {
    self.path = path
    self.oid = oid
    self.mode = mode
  }
}
