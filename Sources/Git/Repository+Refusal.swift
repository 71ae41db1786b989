package import SystemPackage

extension Repository {
  /// What git is in the middle of and only git ends; a bisection is not.
  package var unfinished: RepositoryState? {
    let state = state
    return state == .clear || state == .bisect ? nil : state
  }

  /// Why these paths cannot be committed now, none meaning that they can; `removed` are those that are to go.
  ///
  /// A bisection is no obstacle, as in git.
  package func reasonsToRefuse(
    _ paths: [FilePath], removing removed: [FilePath] = []
  ) throws(GitError) -> [RefusalReason] {
    guard !isBare else { return [.bare] }
    if let unfinished { return [.unfinished(unfinished)] }
    let noted = try notedEntries(around: paths + removed)
    let head = try head().commit
    var reasons: [RefusalReason] = []
    for path in removed {
      if let reason = try reason(against: path, noted, head) { reasons.append(reason) }
    }
    for path in paths {
      if let reason = try reason(against: path, noted, head) {
        reasons.append(reason)
      } else if let reason = try reason(againstReading: path, noted[path]) {
        reasons.append(reason)
      }
    }
    return reasons
  }

  private func reason(
    against path: FilePath, _ noted: [FilePath: Index.Entry], _ head: Oid?
  ) throws(GitError) -> RefusalReason? {
    var folder = path.removingLastComponent()
    while !folder.isEmpty {
      if noted[folder]?.mode == .submodule { return .submodule(path, at: folder) }
      if try isSubmodule(folder, at: head) { return .submodule(path, at: folder) }
      folder = folder.removingLastComponent()
    }
    guard let entry = noted[path] else { return nil }
    if entry.stage > 0 { return .conflict(path) }
    return try isLeftOut(entry) ? .outsideSparseCheckout(path) : nil
  }

  private func reason(againstReading path: FilePath, _ entry: Index.Entry?) throws(GitError) -> RefusalReason? {
    do {
      _ = try readFile(path)
    } catch let error where !error.isNotFound {
      return .unreadable(path, error)
    } catch {
      return nil
    }
    guard entry == nil, try isIgnored(path) else { return nil }
    return .ignored(path)
  }

  private func isSubmodule(_ folder: FilePath, at commit: Oid?) throws(GitError) -> Bool {
    guard let commit else { return false }
    return try entry(at: folder, in: commit)?.mode == .submodule
  }

  /// The index entries of the paths and of the folders above them.
  private func notedEntries(around paths: [FilePath]) throws(GitError) -> [FilePath: Index.Entry] {
    let tops = Set(paths.compactMap { path in path.components.first.map { FilePath(root: nil, [$0]) } })
    do {
      let index = try index(matching: PathFilter.everything.under(Array(tops)))
      return Dictionary(index.entries.map { ($0.path, $0) }, uniquingKeysWith: { first, _ in first })
    } catch let error where error.needsGit {
      return [:]
    }
  }
}
