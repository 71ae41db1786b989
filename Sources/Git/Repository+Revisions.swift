internal import CLibGit2

extension Repository {
  /// The object that a revision names, in all of git's spellings: `HEAD~1`, `main`, `v1^{}`, `main@{1 week ago}`.
  package func resolve(_ revision: String) throws(GitError) -> Oid {
    let object = try parsed(revision)
    defer { git_object_free(object) }
    return git_object_id(object).map { Oid($0.pointee) } ?? .zero
  }

  /// The commit that a revision names, tags taken off.
  package func resolveCommit(_ revision: String) throws(GitError) -> Oid {
    let object = try parsed(revision)
    defer { git_object_free(object) }
    let commit = try opened("find the commit `\(revision)`") { git_object_peel($0, object, GIT_OBJECT_COMMIT) }
    defer { git_object_free(commit) }
    return git_object_id(commit).map { Oid($0.pointee) } ?? .zero
  }

  private func parsed(_ revision: String) throws(GitError) -> OpaquePointer {
    do {
      return try opened("find `\(revision)`", in: pointer) { git_revparse_single($0, pointer, revision) }
    } catch let error where error.isNotFound || error.code == .invalid {
      throw GitError(error.code, doing: error.doing, message: "there is no such revision", hint: nil)
    }
  }

  /// The best common ancestor of two commits, `nil` if their histories share nothing.
  package func mergeBase(of one: Oid, and other: Oid) throws(GitError) -> Oid? {
    guard cuts.isEmpty else { return try CutHistory(repository: pointer, cuts: cuts).mergeBase(of: one, and: other) }
    var base = git_oid()
    var (left, right) = (one.raw, other.raw)
    let code = git_merge_base(&base, pointer, &left, &right)
    if code == GIT_ENOTFOUND.rawValue, git_error_last().map({ $0.pointee.klass }) == CInt(GIT_ERROR_MERGE.rawValue) {
      git_error_clear()
      return nil
    }
    try git("find what `\(one.short)` and `\(other.short)` share") { code }
    return Oid(base)
  }

  /// Whether a commit is the other one or comes before it.
  package func isAncestor(_ one: Oid, of other: Oid) throws(GitError) -> Bool {
    if one == other { return true }
    return try mergeBase(of: one, and: other) == one
  }
}
