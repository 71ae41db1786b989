internal import CLibGit2

/// A commit.
package struct Commit: Hashable, Sendable {
  /// Its name.
  package let oid: Oid
  /// The tree it holds.
  package let tree: Oid
  /// The commits before it, the branch's own first; none at the edge of a shallow clone, as in git.
  package let parents: [Oid]
  /// Whose work it is.
  package let author: Signature
  /// Who wrote it into history.
  package let committer: Signature
  /// The whole message, decoded; bytes that are no text in its encoding are replaced.
  package let message: String

  /// The first paragraph, on one line.
  package var subject: String {
    message.drop { $0.isNewline }.split(separator: "\n", omittingEmptySubsequences: false)
      .prefix { !$0.allSatisfy(\.isWhitespace) }.joined(separator: " ")
  }
}

extension Commit {
  /// Takes the values out of libgit2's commit, with no parents where history is cut off.
  init(_ raw: OpaquePointer, isEdge: Bool) {
    oid = git_commit_id(raw).map { Oid($0.pointee) } ?? .zero
    tree = git_commit_tree_id(raw).map { Oid($0.pointee) } ?? .zero
    parents =
      isEdge
      ? [] : (0..<git_commit_parentcount(raw)).compactMap { git_commit_parent_id(raw, $0).map { Oid($0.pointee) } }
    let encoding = git_commit_message_encoding(raw).map { String(cString: $0) }
    author = Signature(git_commit_author(raw), encoding: encoding)
    committer = Signature(git_commit_committer(raw), encoding: encoding)
    message = git_commit_message(raw).map { Encoding.text($0, in: encoding) } ?? ""
  }
}

extension Repository {
  /// The commit of that name.
  package func commit(_ oid: Oid) throws(GitError) -> Commit {
    var raw = oid.raw
    let commit = try opened("read the commit `\(oid.short)`", in: pointer) { git_commit_lookup($0, pointer, &raw) }
    defer { git_commit_free(commit) }
    return Commit(commit, isEdge: cuts.contains(oid))
  }
}

extension Signature {
  fileprivate init(_ raw: UnsafePointer<git_signature>?, encoding: String?) {
    name = raw?.pointee.name.map { Encoding.text($0, in: encoding) } ?? ""
    email = raw?.pointee.email.map { Encoding.text($0, in: encoding) } ?? ""
    seconds = raw?.pointee.when.time ?? 0
    offset = Int(raw?.pointee.when.offset ?? 0)
  }
}
