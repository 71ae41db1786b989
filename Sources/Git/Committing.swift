internal import CLibGit2
internal import SystemPackage

/// What is to be committed, with its blobs already written.
struct Committing {
  let sides: [(path: FilePath, new: PathChange.Side?)]
  let seen: Head
  let message: String
  let author: Signature
  let committer: Signature
  let allowsEmpty: Bool

  var reflog: String {
    let subject = message.split(separator: "\n").first ?? ""
    return (seen.isUnborn ? "commit (initial): " : "commit: ") + subject
  }
}

extension Repository {
  /// One attempt: the tree of `HEAD` as it is now plus our blobs, a commit, and the branch moved if it still is there.
  func attempt(_ work: Committing) throws(GitError) -> (oid: Oid, head: Head) {
    let head = try head()
    try check(work, against: head)
    let tree = try tree(with: work, on: head.commit)
    if !work.allowsEmpty {
      let old = try head.commit.map { commit throws(GitError) in try self.tree(of: commit) }
      guard tree != old else {
        throw GitError(.nothingToCommit, doing: "commit", message: "nothing differs from what is committed already")
      }
    }
    let oid = try write(work, tree: tree, parent: head.commit)
    let reference = try head.reference.map { name throws(GitError) in try direct(name) } ?? "HEAD"
    try moveReference(reference, from: head.commit, to: oid, by: work.committer, saying: work.reflog)
    return (oid, Head(reference: head.reference, commit: oid))
  }

  /// Others may have committed meanwhile, but not the same paths.
  private func check(_ work: Committing, against head: Head) throws(GitError) {
    guard head.reference == work.seen.reference else {
      throw GitError(
        .changedMeanwhile, doing: "commit", message: "`HEAD` was moved to `\(head.branch ?? "no branch")` meanwhile",
        hint: "try again")
    }
    guard head.commit != work.seen.commit else { return }
    for path in work.sides.map(\.path) {
      let (then, now) = (try side(of: path, at: work.seen.commit), try side(of: path, at: head.commit))
      guard then != now else { continue }
      throw GitError(
        .changedMeanwhile, doing: "commit `\(path)`", message: "somebody else committed it meanwhile",
        hint: "look at `git diff HEAD -- \(path)`, then try again")
    }
  }

  private func side(of path: FilePath, at commit: Oid?) throws(GitError) -> PathChange.Side? {
    guard let commit, let entry = try entry(at: path, in: commit) else { return nil }
    return PathChange.Side(oid: entry.oid, mode: entry.mode)
  }

  private func tree(with work: Committing, on commit: Oid?) throws(GitError) -> Oid {
    var updates: [TreeUpdate] = []
    for (path, new) in work.sides {
      let old = try side(of: path, at: commit)
      guard new != nil || old != nil else { continue }
      updates.append(TreeUpdate(path: path, new: new))
    }
    guard let commit else { return try TreeUpdate.tree(with: updates, on: nil, in: pointer) }
    return try withTree(commit) { base throws(GitError) in try TreeUpdate.tree(with: updates, on: base, in: pointer) }
  }

  private func write(_ work: Committing, tree: Oid, parent: Oid?) throws(GitError) -> Oid {
    let tree = try subtree(tree, of: pointer)
    defer { git_tree_free(tree) }
    let parent = try parent.map { oid throws(GitError) in
      var raw = oid.raw
      return try opened("read the commit `\(oid.short)`", in: pointer) { git_commit_lookup($0, pointer, &raw) }
    }
    defer { parent.map { git_commit_free($0) } }
    var written = git_oid()
    try work.author.withRaw { (author) throws(GitError) -> Void in
      try work.committer.withRaw { (committer) throws(GitError) -> Void in
        var parents: [OpaquePointer?] = [parent]
        let count = parent == nil ? 0 : 1
        let code = git_commit_create(
          &written, pointer, nil, author, committer, nil, work.message, tree, count, &parents)
        try git("write the commit") { code }
      }
    }
    return Oid(written)
  }
}
