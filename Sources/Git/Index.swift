internal import CLibGit2
package import SystemPackage

/// What is staged: the entries of the index, read at one moment.
package struct Index: Sendable {
  /// An entry of the index.
  package struct Entry: Hashable, Sendable {
    /// The path from the top of the repository.
    package let path: FilePath
    /// The name of its content.
    package let oid: Oid
    /// What it is.
    package let mode: EntryMode
    /// 0, or in a conflict 1 for the base, 2 for ours, 3 for theirs.
    package let stage: Int
    /// Whether a sparse checkout left it out of the work tree.
    package let skipsWorkTree: Bool
    /// Whether it is only announced, by `git add -N`.
    package let isIntentToAdd: Bool
    let stamp: FileStamp
  }

  /// The entries in git's order.
  package let entries: [Entry]
  /// When the file was written: what was modified later or at the same time may differ unseen.
  let written: FileStamp.Moment

  /// The entries that stand for content: no conflicts, nothing merely announced.
  package var staged: [Entry] { entries.filter { $0.stage == 0 && !$0.isIntentToAdd } }
  /// The paths that a merge left in conflict, each once.
  package var conflicts: [FilePath] {
    entries.filter { $0.stage > 0 }.map(\.path).reduce(into: []) { if $0.last != $1 { $0.append($1) } }
  }
}

extension Index.Entry {
  init(_ raw: git_index_entry) {
    path = raw.path.map { FilePath(platformString: $0) } ?? ""
    oid = Oid(raw.id)
    mode = EntryMode(rawValue: raw.mode)
    stage = Int(raw.flags & 0x3000) >> 12
    skipsWorkTree = UInt32(raw.flags_extended) & GIT_INDEX_ENTRY_SKIP_WORKTREE.rawValue != 0
    isIntentToAdd = UInt32(raw.flags_extended) & GIT_INDEX_ENTRY_INTENT_TO_ADD.rawValue != 0
    stamp = FileStamp(raw)
  }
}
