internal import CLibGit2
package import SystemPackage

extension Repository {
  /// What lies at a path of a commit or tree, `nil` where nothing does.
  package func entry(at path: FilePath, in revision: Oid) throws(GitError) -> TreeEntry? {
    try withTree(revision) { tree throws(GitError) in
      let entry = try found("find `\(path)` at `\(revision.short)`", missing: [GIT_ERROR_TREE.rawValue]) { out in
        path.withPlatformString { git_tree_entry_bypath(out, tree, $0) }
      }
      guard let entry, let oid = git_tree_entry_id(entry) else { return nil }
      defer { git_tree_entry_free(entry) }
      return TreeEntry(path: path, oid: Oid(oid.pointee), mode: EntryMode(git_tree_entry_filemode_raw(entry)))
    }
  }

  /// The files, links and submodules of a commit or tree, in git's order.
  package func entries(in revision: Oid, matching filter: PathFilter = .everything) throws(GitError) -> [TreeEntry] {
    try withTree(revision) { tree throws(GitError) in
      var listing = TreeListing(repository: pointer, filter: filter)
      try listing.list(tree, at: [])
      return listing.entries
    }
  }

  /// The tree of a commit, or the tree itself.
  package func tree(of revision: Oid) throws(GitError) -> Oid {
    try withTree(revision) { tree throws(GitError) in
      git_tree_id(tree).map { Oid($0.pointee) } ?? .zero
    }
  }

  func withTree<Result>(
    _ revision: Oid, _ body: (OpaquePointer) throws(GitError) -> Result
  ) throws(GitError) -> Result {
    let doing = "read the tree of `\(revision.short)`"
    var raw = revision.raw
    let object = try opened(doing, in: pointer) { git_object_lookup($0, pointer, &raw, GIT_OBJECT_ANY) }
    defer { git_object_free(object) }
    let tree = try opened(doing, in: pointer) { git_object_peel($0, object, GIT_OBJECT_TREE) }
    defer { git_object_free(tree) }
    return try body(tree)
  }
}

private struct TreeListing {
  let repository: OpaquePointer
  let filter: PathFilter
  var entries: [TreeEntry] = []

  mutating func list(_ tree: OpaquePointer, at folder: [UInt8]) throws(GitError) {
    for index in 0..<git_tree_entrycount(tree) {
      guard let entry = git_tree_entry_byindex(tree, index), let name = entry.entryName else { continue }
      let mode = EntryMode(git_tree_entry_filemode_raw(entry))
      if mode == .tree {
        try enter(entry, at: folder + name)
      } else if filter.matches(name: name) {
        let path = folder + name
        guard filter.matches(path: path) else { continue }
        entries.append(TreeEntry(path: FilePath(bytes: path), oid: entry.entryOid, mode: mode))
      }
    }
  }

  private mutating func enter(_ entry: OpaquePointer, at path: [UInt8]) throws(GitError) {
    guard filter.mayEnter(path) else { return }
    let tree = try subtree(entry.entryOid, of: repository)
    defer { git_tree_free(tree) }
    try list(tree, at: path + [UInt8(ascii: "/")])
  }
}

func subtree(_ oid: Oid, of repository: OpaquePointer) throws(GitError) -> OpaquePointer {
  var raw = oid.raw
  return try opened("read the tree `\(oid.short)`", in: repository) { git_tree_lookup($0, repository, &raw) }
}

extension OpaquePointer {
  var entryName: UnsafeRawBufferPointer? {
    guard let name = git_tree_entry_name(self) else { return nil }
    var length = 0
    while name[length] != 0 { length += 1 }
    return UnsafeRawBufferPointer(start: name, count: length)
  }
  var entryOid: Oid { git_tree_entry_id(self).map { Oid($0.pointee) } ?? .zero }
}
