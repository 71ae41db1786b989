package import Git
import Journey

/// A commit in which departments said that they have seen what was changed before.
package struct Seen: Sendable {
  /// The commit that says so.
  package let commit: Commit
  /// The ids of the departments.
  package let departments: [String]
  /// The newest commits that they have seen.
  package let upTo: [Oid]
  /// Every commit that they have seen, within the range that was asked for.
  package let commits: Set<Oid>
}

extension History {
  /// Who has seen what of the commits that lead from one commit to another, newest first; nil stands for the beginning.
  ///
  /// Where the commit that was named is gone, as behind a rebase, the place of the acknowledgement in history counts.
  package func acknowledgements(from old: Oid?, to tip: Oid) throws(GitError) -> [Seen] {
    let hidden = old.map { [$0] } ?? []
    var found: [Seen] = []
    for commit in try repository.log(from: [tip], hiding: hidden) {
      let trailers = Trailers(parsing: commit.message)
      guard !trailers.acknowledged.isEmpty else { continue }
      let named = trailers.acknowledges.compactMap(Oid.init(hex:)).filter { leads($0, to: tip) }
      let upTo = named.isEmpty ? commit.parents : named
      let seen = try repository.log(from: upTo, hiding: hidden).map(\.oid)
      found.append(Seen(commit: commit, departments: trailers.acknowledged, upTo: upTo, commits: Set(seen)))
    }
    return found
  }

  /// Whether a commit is there and comes before another.
  private func leads(_ commit: Oid, to tip: Oid) -> Bool {
    (try? repository.isAncestor(commit, of: tip)) ?? false
  }
}
