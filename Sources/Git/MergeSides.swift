internal import SystemPackage

/// The two lines of history that git is joining: what `ours` and `theirs` stand for just now.
package struct MergeSides: Hashable, Sendable {
  /// One of the two.
  package struct Line: Hashable, Sendable {
    /// The branch, as people call it; nil where none is known.
    package let branch: String?
    /// The commit.
    package let commit: Oid
  }

  /// What the work of this moment goes into: in a rebase that is the new base.
  package let ours: Line
  /// What comes in: in a rebase a commit of one's own.
  package let theirs: Line
}

extension Repository {
  /// What is being joined; nil where git is in the middle of nothing that it remembers, as after a `stash pop`.
  package func mergeSides() throws(GitError) -> MergeSides? {
    let head = try head()
    let state = state
    guard let own = head.commit, let mark = state.mark, let other = try reference(mark) else { return nil }
    switch state {
    case .rebase:
      let base = noted("onto").flatMap { Oid(hex: $0) } ?? own
      let name = noted("head-name").map { Head(reference: $0, commit: nil).branch ?? $0 }
      return MergeSides(
        ours: MergeSides.Line(branch: try branch(at: base), commit: base),
        theirs: MergeSides.Line(branch: name, commit: other))
    default:
      return MergeSides(
        ours: MergeSides.Line(branch: head.branch, commit: own),
        theirs: MergeSides.Line(branch: try branch(at: other), commit: other))
    }
  }

  /// A branch that ends at a commit, those of this repository before those of others.
  private func branch(at commit: Oid) throws(GitError) -> String? {
    for prefix in ["refs/heads/", "refs/remotes/"] {
      for name in try references(under: prefix) where try reference(name) == commit {
        return String(name.dropFirst(prefix.count))
      }
    }
    return nil
  }

  /// What a rebase wrote down for itself.
  private func noted(_ name: String) -> String? {
    for folder in ["rebase-merge", "rebase-apply"] {
      let path = gitDirectory.appending(folder).appending(name)
      guard let file = try? FileDescriptor.open(path, .readOnly, options: [.closeOnExec, .noFollow]),
        let bytes = try? file.closeAfter({ try file.readAll() })
      else { continue }
      return String(decoding: bytes.prefix { $0 != UInt8(ascii: "\n") }, as: UTF8.self)
    }
    return nil
  }
}

extension RepositoryState {
  /// The reference that names what comes in; nil where there is none, or where what comes in is not a commit but its undoing.
  fileprivate var mark: String? {
    switch self {
    case .merge: "MERGE_HEAD"
    case .cherryPick: "CHERRY_PICK_HEAD"
    case .rebase: "REBASE_HEAD"
    case .clear, .revert, .bisect, .applyMailbox: nil
    }
  }
}
