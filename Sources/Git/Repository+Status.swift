internal import CLibGit2
internal import SystemPackage

extension Repository {
  /// The files that are not as `HEAD` has them, in git's order; the index only says which need not be read.
  package func workTreeChanges(matching filter: PathFilter) throws(GitError) -> [WorkTreeChange] {
    let status = try Status(of: self, filter)
    var changes: [WorkTreeChange] = []
    for entry in status.head.values where entry.mode.isFile {
      guard let kind = try kind(of: entry, status) else { continue }
      changes.append(WorkTreeChange(path: entry.path, kind: kind, old: .init(oid: entry.oid, mode: entry.mode)))
    }
    for path in try files(matching: filter, tracked: Set(status.index.keys)) {
      let old = status.head[path]
      guard old?.mode.isFile != true else { continue }
      let side = old.map { PathChange.Side(oid: $0.oid, mode: $0.mode) }
      changes.append(WorkTreeChange(path: path, kind: status.kind(ofNew: path), old: side))
    }
    return changes.sorted { FilePath.inByteOrder($0.path, $1.path) }
  }

  private func kind(of entry: TreeEntry, _ status: Status) throws(GitError) -> WorkTreeChange.Kind? {
    if status.conflicts.contains(entry.path) { return .conflicted }
    let noted = status.index[entry.path]
    if let noted, try isLeftOut(noted) { return nil }
    guard let top = workTree else { return nil }
    guard !status.linked.contains(entry.path.removingLastComponent()), let here = top.pushing(entry.path).status
    else { return .deleted }
    guard here.type == .regular else { return .typeChanged }
    let isSame = noted?.oid == entry.oid && noted?.mode == entry.mode
    if isSame, let noted, FileStamp(here).isUntouched(since: noted.stamp, in: status.written) { return nil }
    do {
      let file = try readFile(entry.path, limit: .max - 1)
      guard !status.trustsModes || file.mode == entry.mode else { return .modified }
      return try storedName(of: file.bytes, at: entry.path) == entry.oid ? nil : .modified
    } catch let error where error.isUnreadableFile || error.isNotFound {
      return error.code == .beyondSymbolicLink || error.isNotFound ? .deleted : .typeChanged
    }
  }
}

extension Repository {
  /// Whether a sparse checkout leaves a file out of the work tree; where it lies there all the same, git sees it again.
  func isLeftOut(_ entry: Index.Entry) throws(GitError) -> Bool {
    guard entry.skipsWorkTree else { return false }
    guard try flag("core.sparsecheckout"), try !flag("sparse.expectfilesoutsideofpatterns") else { return true }
    return workTree?.pushing(entry.path).exists != true
  }
}

/// What a look at the work tree is compared with.
private struct Status {
  let head: [FilePath: TreeEntry]
  let index: [FilePath: Index.Entry]
  let conflicts: Set<FilePath>
  let written: FileStamp.Moment
  /// The folders that lie behind links now: nothing of theirs is here any more, though it could be read.
  let linked: Set<FilePath>
  let trustsModes: Bool

  init(of repository: borrowing Repository, _ filter: PathFilter) throws(GitError) {
    let index: Index
    do { index = try repository.index(matching: filter) } catch let error where error.needsGit {
      index = Index(entries: [], written: .init())
    }
    head = try repository.headEntries(matching: filter)
    self.index = Dictionary(index.entries.map { ($0.path, $0) }, uniquingKeysWith: { first, _ in first })
    conflicts = Set(index.conflicts)
    written = index.written
    let folders = Set(head.keys.map { $0.removingLastComponent() })
    linked = repository.workTree.map { top in folders.filter { top.pushing($0).isBehindLink } } ?? []
    trustsModes = try repository.configuration.first("core.filemode")?.isTrue != false
  }

  func kind(ofNew path: FilePath) -> WorkTreeChange.Kind {
    if conflicts.contains(path) { return .conflicted }
    guard head[path] == nil else { return .typeChanged }
    return index[path] == nil ? .untracked : .added
  }
}
