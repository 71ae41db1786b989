package import Git
package import Journey

/// A commit of maps and what it changed in them.
package struct Contribution: Sendable {
  /// The commit.
  package let commit: Commit
  /// What it changed, one set a document; empty where a file of it cannot be read.
  package let changes: [ChangeSet]
}

extension History {
  /// The commits of maps that lead from one commit to another, oldest first; nil stands for the beginning of time.
  ///
  /// Merges are left out: what they bring was made by the commits they join.
  package func contributions(from old: Oid?, to tip: Oid) throws(GitError) -> [Contribution] {
    let commits = try repository.log(from: [tip], hiding: old.map { [$0] } ?? [], changing: MapFilter().paths)
    var found: [Contribution] = []
    for commit in commits.reversed() where commit.parents.count < 2 {
      found.append(Contribution(commit: commit, changes: try changes(by: commit)))
    }
    return found
  }

  /// Whether more than one commit of maps leads to a commit.
  package func hasSeveralCommits(upTo tip: Oid) throws(GitError) -> Bool {
    try repository.log(from: [tip], changing: MapFilter().paths, limit: 2).count > 1
  }

  func changes(by commit: Commit) throws(GitError) -> [ChangeSet] {
    let before = commit.parents.first.map(Side.commit) ?? .nothing
    let comparison = try compare(before, .commit(commit.oid))
    let isReadable = comparison.pairs.flatMap { [$0.before, $0.after] }.allSatisfy {
      $0?.document.tree.refusals.isEmpty ?? true
    }
    return isReadable ? comparison.changeSets.filter { !$0.isEmpty } : []
  }
}
