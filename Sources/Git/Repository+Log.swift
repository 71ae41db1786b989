internal import CLibGit2

extension Repository {
  /// The commits that can be reached from these tips and not from the hidden ones, newest first, children first.
  package func log(
    from tips: [Oid], hiding hidden: [Oid] = [], firstParentOnly: Bool = false
  ) throws(GitError) -> [Commit] {
    try names(from: tips, hiding: hidden, firstParentOnly: firstParentOnly)
      .map { oid throws(GitError) in try commit(oid) }
  }

  /// The same, only commits that differ from their first parent at a path the filter wants, and at most so many.
  ///
  /// A commit at the edge of a shallow clone counts as changing everything it holds, as in `git log`.
  package func log(
    from tips: [Oid], hiding hidden: [Oid] = [], firstParentOnly: Bool = false,
    changing filter: PathFilter, limit: Int = .max
  ) throws(GitError) -> [Commit] {
    var commits: [Commit] = []
    for oid in try names(from: tips, hiding: hidden, firstParentOnly: firstParentOnly) {
      guard commits.count < limit else { break }
      let commit = try commit(oid)
      let before = try commit.parents.first.map { parent throws(GitError) in try tree(of: parent) }
      if try differ(before, commit.tree, matching: filter) { commits.append(commit) }
    }
    return commits
  }

  /// Visits commits newest first until told to stop, reading no more history than it must.
  package func walk(from tip: Oid, _ visit: (Commit) throws(GitError) -> Bool) throws(GitError) {
    for oid in try names(from: [tip], hiding: [], firstParentOnly: false) {
      guard try visit(commit(oid)) else { return }
    }
  }

  private func names(from tips: [Oid], hiding hidden: [Oid], firstParentOnly: Bool) throws(GitError) -> [Oid] {
    guard cuts.isEmpty else {
      return try CutHistory(repository: pointer, cuts: cuts).commits(
        from: tips, without: hidden, firstParentOnly: firstParentOnly)
    }
    let walk = try opened("walk through history") { git_revwalk_new($0, pointer) }
    defer { git_revwalk_free(walk) }
    try git("walk through history") {
      git_revwalk_sorting(walk, GIT_SORT_TOPOLOGICAL.rawValue | GIT_SORT_TIME.rawValue)
    }
    if firstParentOnly { try git("walk through history") { git_revwalk_simplify_first_parent(walk) } }
    for tip in tips { try push(tip, on: walk, git_revwalk_push) }
    for tip in hidden { try push(tip, on: walk, git_revwalk_hide) }
    var names: [Oid] = []
    var raw = git_oid()
    while true {
      let code = git_revwalk_next(&raw, walk)
      guard code != GIT_ITEROVER.rawValue else { break }
      try git("walk through history") { code }
      names.append(Oid(raw))
    }
    git_error_clear()
    return names
  }

  private func push(
    _ oid: Oid, on walk: OpaquePointer, _ call: (OpaquePointer?, UnsafePointer<git_oid>?) -> CInt
  ) throws(GitError) {
    var raw = oid.raw
    try git("walk from `\(oid.short)`") { call(walk, &raw) }
  }
}
