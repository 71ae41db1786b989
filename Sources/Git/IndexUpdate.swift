internal import CLibGit2
internal import Glibc
internal import SystemPackage

/// Brings single entries of an index up to date, on a copy, while its lock is held.
struct IndexUpdate {
  let index: FilePath
  let entries: [(path: FilePath, side: PathChange.Side?, stamp: FileStamp?)]

  func write(under lock: inout IndexLock) throws(GitError) {
    let copy = FilePath(bytes: index.bytes + Array(".cjmgit-\(getpid())".utf8))
    defer { _ = copy.withPlatformString { unlink($0) } }
    try duplicate(to: copy)
    let raw = try opened("read the index `\(index)`") { out in copy.withPlatformString { git_index_open(out, $0) } }
    defer { git_index_free(raw) }
    for entry in entries { try update(raw, entry.path, entry.side, entry.stamp ?? FileStamp()) }
    try git("write the index `\(index)`") { git_index_write(raw) }
    try lock.publish(copy)
  }

  private func duplicate(to copy: FilePath) throws(GitError) {
    guard index.exists else { return }
    do {
      let source = try FileDescriptor.open(index, .readOnly, options: .closeOnExec)
      let bytes = try source.closeAfter { try source.readAll() }
      let target = try FileDescriptor.open(
        copy, .writeOnly, options: [.create, .truncate, .closeOnExec], permissions: FilePermissions(rawValue: 0o666))
      _ = try target.closeAfter { try target.writeAll(bytes) }
    } catch {
      throw GitError(.other(0), doing: "copy the index `\(index)`", message: "\(error)".lowercased())
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
