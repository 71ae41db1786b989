package import SystemPackage

/// A file of the work tree that is not as `HEAD` has it.
package struct WorkTreeChange: Hashable, Sendable {
  /// How it differs.
  package enum Kind: String, Hashable, Sendable {
    /// Other bytes, or it may be run now and could not before.
    case modified
    /// Neither in `HEAD` nor in the index.
    case untracked
    /// In the index, not in `HEAD`.
    case added
    /// In `HEAD`, no longer in the work tree.
    case deleted
    /// A link, a folder or a pipe where `HEAD` has a file, or the other way round.
    case typeChanged
    /// A merge left it in conflict.
    case conflicted
  }

  /// The path from the top of the work tree.
  package let path: FilePath
  /// How it differs.
  package let kind: Kind
  /// What `HEAD` has there.
  package let old: PathChange.Side?
}
