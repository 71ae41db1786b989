package import Git

extension History {
  /// Visits a commit and those before it, by commit time, newest first, until told to stop.
  ///
  /// Nothing is read beyond the last commit visited, so that a look at the newest weeks costs the same in any history.
  package func walk(
    from tip: Oid, firstParentOnly: Bool = false, _ visit: (Commit) throws(GitError) -> Bool
  ) throws(GitError) {
    var waiting = [try repository.commit(tip)]
    var seen: Set<Oid> = [tip]
    while let commit = waiting.popLast() {
      guard try visit(commit) else { return }
      for parent in commit.parents.prefix(firstParentOnly ? 1 : .max) where seen.insert(parent).inserted {
        guard let next = try present(parent) else { continue }
        let place = waiting.lastIndex { $0.committer.seconds <= next.committer.seconds }.map { $0 + 1 } ?? 0
        waiting.insert(next, at: place)
      }
    }
  }

  /// A commit; nil behind the edge of a shallow clone.
  func present(_ oid: Oid) throws(GitError) -> Commit? {
    do {
      return try repository.commit(oid)
    } catch  where error.isMissingObject && repository.isShallow {
      return nil
    }
  }
}
