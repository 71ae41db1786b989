internal import CLibGit2
internal import SystemPackage

extension Repository {
  /// The entries of the index: in a hook, of the index that is about to be committed.
  ///
  /// A split or sparse index is read by the git program; an error where that cannot be asked.
  package func index(matching filter: PathFilter = .everything) throws(GitError) -> Index {
    let written = indexFile.status.map { FileStamp($0).modified } ?? FileStamp.Moment()
    let index: OpaquePointer
    do { index = try openedIndex() } catch let error where error.needsGit {
      guard let listing = asked(["ls-files", "--stage", "--debug", "-z"]),
        let index = Index(listing: listing, matching: filter)
      else { throw error }
      return index
    }
    defer { git_index_free(index) }
    var entries: [Index.Entry] = []
    for place in 0..<git_index_entrycount(index) {
      guard let entry = git_index_get_byindex(index, place), let path = entry.pointee.path else { continue }
      guard filter.matches(path) else { continue }
      entries.append(Index.Entry(entry.pointee))
    }
    return Index(entries: entries, written: written)
  }

  /// The index, opened by libgit2, which says of a damaged one that it no longer exists.
  func openedIndex() throws(GitError) -> OpaquePointer {
    do {
      return try opened("read the index `\(indexFile)`") { out in
        indexFile.withPlatformString { git_index_open(out, $0) }
      }
    } catch let error where !error.needsGit && error.code != .denied && indexFile.exists {
      throw GitError(
        .corrupt, doing: error.doing, message: "it is damaged",
        hint: "move it away; `git reset` then makes it anew, as `HEAD` is")
    }
  }

  /// What a commit of the whole index would change: the index against `HEAD`.
  package func stagedChanges(matching filter: PathFilter = .everything) throws(GitError) -> [PathChange] {
    let before = try headEntries(matching: filter)
    let index = try index(matching: filter)
    let conflicts = Set(index.conflicts)
    let staged = index.staged.filter { before[$0.path]?.oid != $0.oid || before[$0.path]?.mode != $0.mode }
    let changed = staged.map { entry in
      PathChange(
        path: entry.path, old: before[entry.path].map { .init(oid: $0.oid, mode: $0.mode) },
        new: .init(oid: entry.oid, mode: entry.mode))
    }
    let kept = Set(index.staged.map(\.path)).union(conflicts)
    let removed = before.values.filter { !kept.contains($0.path) }.map {
      PathChange(path: $0.path, old: .init(oid: $0.oid, mode: $0.mode), new: nil)
    }
    return (changed + removed).sorted { FilePath.inByteOrder($0.path, $1.path) }
  }

  func headEntries(matching filter: PathFilter) throws(GitError) -> [FilePath: TreeEntry] {
    guard let commit = try head().commit else { return [:] }
    return Dictionary(uniqueKeysWithValues: try entries(in: commit, matching: filter).map { ($0.path, $0) })
  }
}

extension PathFilter {
  func matches(_ path: UnsafePointer<CChar>) -> Bool {
    var (length, start) = (0, 0)
    while path[length] != 0 {
      if path[length] == CChar(bitPattern: UInt8(ascii: "/")) { start = length + 1 }
      length += 1
    }
    let whole = UnsafeRawBufferPointer(start: path, count: length)
    return matches(name: UnsafeRawBufferPointer(rebasing: whole[start...])) && matches(path: whole)
  }
}
