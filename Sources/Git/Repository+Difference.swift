internal import CLibGit2

extension Repository {
  /// The paths at which two commits or trees differ, in git's order; `nil` stands for the empty tree.
  ///
  /// Folders that are equal are not entered, and no path is put together that the filter does not want.
  package func changes(
    from old: Oid?, to new: Oid?, matching filter: PathFilter = .everything
  ) throws(GitError) -> [PathChange] {
    var difference = TreeDifference(repository: pointer, filter: filter)
    try compare(old, new, with: &difference)
    return difference.changes
  }

  /// Whether two commits or trees differ at any path that the filter wants.
  package func differ(
    _ old: Oid?, _ new: Oid?, matching filter: PathFilter = .everything
  ) throws(GitError) -> Bool {
    var difference = TreeDifference(repository: pointer, filter: filter, isOneEnough: true)
    try compare(old, new, with: &difference)
    return !difference.changes.isEmpty
  }

  private func compare(_ old: Oid?, _ new: Oid?, with difference: inout TreeDifference) throws(GitError) {
    let sides = (
      try old.map { old throws(GitError) in try tree(of: old) },
      try new.map { new throws(GitError) in try tree(of: new) }
    )
    try difference.compare(sides.0, sides.1, at: [])
  }
}
