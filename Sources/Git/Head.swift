/// Where a repository stands: on a branch, on a branch without a commit, or on a commit.
package struct Head: Hashable, Sendable {
  /// The full name of the branch, `refs/heads/main`; `nil` when detached.
  package let reference: String?
  /// The commit; `nil` on a branch without one.
  package let commit: Oid?

  /// A place to stand.
  package init(reference: String?, commit: Oid?) {
    self.reference = reference
    self.commit = commit
  }

  /// The branch as people call it, `main`.
  package var branch: String? {
    reference.map { $0.hasPrefix("refs/heads/") ? String($0.dropFirst("refs/heads/".count)) : $0 }
  }
  /// Whether the branch has no commit yet.
  package var isUnborn: Bool { commit == nil }
  /// Whether no branch is checked out.
  package var isDetached: Bool { reference == nil }
}
