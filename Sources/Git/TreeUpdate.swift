internal import CLibGit2
internal import SystemPackage

/// A path that a new tree has otherwise than the tree it is made from.
struct TreeUpdate {
  let path: FilePath
  let new: PathChange.Side?

  static func tree(
    with updates: [TreeUpdate], on base: OpaquePointer?, in repository: OpaquePointer
  ) throws(GitError) -> Oid {
    let names = updates.map { $0.path.bytes.map { CChar(bitPattern: $0) } + [0] }
    let joined = names.flatMap { $0 }
    var raw = git_oid()
    let code = joined.withUnsafeBufferPointer { bytes -> CInt in
      var start = 0
      let all = zip(updates, names).map { update, name -> git_tree_update in
        defer { start += name.count }
        return update.raw(named: bytes.baseAddress.map { $0 + start })
      }
      return git_tree_create_updated(&raw, repository, base, all.count, all)
    }
    try git("make the tree of the commit") { code }
    return Oid(raw)
  }

  private func raw(named name: UnsafePointer<CChar>?) -> git_tree_update {
    var raw = git_tree_update()
    raw.action = new == nil ? GIT_TREE_UPDATE_REMOVE : GIT_TREE_UPDATE_UPSERT
    raw.id = new?.oid.raw ?? git_oid()
    raw.filemode = git_filemode_t(rawValue: new?.mode.rawValue ?? EntryMode.file.rawValue)
    raw.path = name
    return raw
  }
}
