package import SystemPackage

/// A commit that was made.
package struct CommitResult: Hashable, Sendable {
  /// What did not come off, though the commit stands.
  package enum Warning: Hashable, Sendable {
    /// The index kept the old content of the committed paths, so `git status` shows them as changed back.
    case indexIsStale(GitError)
    /// `HEAD` is detached: no branch holds the commit.
    case detached
  }

  /// The commit.
  package let oid: Oid
  /// The branch that holds it now, or none.
  package let head: Head
  /// What was stored for each path written: other bytes than those given where line ends were converted.
  package let blobs: [FilePath: Oid]
  /// What did not come off.
  package let warnings: [Warning]
}
