internal import CLibGit2
internal import Glibc
internal import SystemPackage

/// Brings single entries of an index up to date, on a copy, while its lock is held.
struct IndexUpdate {
  let index: FilePath
  let entries: [(path: FilePath, side: PathChange.Side?, stamp: FileStamp?)]

  /// The copy is as old as the original, and libgit2 is told whose it is: otherwise it would not see that an entry noted
  /// in the tick of an edit may be stale, and the edit would be hidden for ever.
  func write(under lock: inout IndexLock, for repository: OpaquePointer) throws(GitError) {
    let copy = FilePath(bytes: index.bytes + Array(".cjmgit-new".utf8))
    defer { _ = copy.withPlatformString { unlink($0) } }
    try index.duplicate(to: copy)
    let raw = try opened("read the index `\(index)`") { out in copy.withPlatformString { git_index_open(out, $0) } }
    defer { git_index_free(raw) }
    try git("use the index `\(index)`") { git_repository_set_index(repository, raw) }
    defer { git_repository_set_index(repository, nil) }
    if let noted = copy.status.map({ FileStamp($0).modified.seconds }) { try doubt(raw, since: noted) }
    for entry in entries { try update(raw, entry.path, entry.side, entry.stamp ?? FileStamp()) }
    try git("write the index `\(index)`") { git_index_write(raw) }
    try lock.publish(copy)
  }

  /// Lets git look again at what was edited in the second in which the old index was written.
  ///
  /// Git compares whole seconds, libgit2 finer ones: an edit that both take for noted would be hidden by the later time
  /// of the new index. A size of nothing is git's own sign for an entry to be read again.
  private func doubt(_ raw: OpaquePointer, since second: Int32) throws(GitError) {
    for place in 0..<git_index_entrycount(raw) {
      guard let entry = git_index_get_byindex(raw, place)?.pointee else { continue }
      guard entry.mtime.seconds >= second, entry.file_size > 0, git_index_entry_stage([entry]) == 0 else { continue }
      var doubted = entry
      doubted.file_size = 0
      try git("note an entry of the index `\(index)`") { git_index_add(raw, &doubted) }
    }
  }

  private func update(
    _ raw: OpaquePointer, _ path: FilePath, _ side: PathChange.Side?, _ stamp: FileStamp
  ) throws(GitError) {
    let doing = "note `\(path)` in the index"
    guard let side else {
      let code = path.withPlatformString { git_index_remove_bypath(raw, $0) }
      try git(doing) { code }
      return
    }
    var entry = git_index_entry()
    entry.mode = side.mode.rawValue
    entry.id = side.oid.raw
    entry.ctime = stamp.changed.raw
    entry.mtime = stamp.modified.raw
    (entry.dev, entry.ino, entry.uid, entry.gid) = (stamp.device, stamp.inode, stamp.user, stamp.group)
    entry.file_size = stamp.size
    let code = path.withPlatformString { name in
      entry.path = name
      return git_index_add(raw, &entry)
    }
    try git(doing) { code }
  }
}
