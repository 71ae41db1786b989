package import SystemPackage

/// A commit that was made.
package struct CommitResult: Hashable, Sendable {
  /// The commit.
  package let oid: Oid
  /// The branch that holds it now, or none where `HEAD` is detached.
  package let head: Head
  /// What was stored for each path written: other bytes than those given where line ends were converted.
  package let blobs: [FilePath: Oid]
}
