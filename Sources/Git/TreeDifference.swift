internal import CLibGit2
internal import SystemPackage

/// Walks two trees side by side, which git keeps in one order.
struct TreeDifference {
  let repository: OpaquePointer
  let filter: PathFilter
  var isOneEnough = false
  private(set) var changes: [PathChange] = []

  init(repository: OpaquePointer, filter: PathFilter, isOneEnough: Bool = false) {
    self.repository = repository
    self.filter = filter
    self.isOneEnough = isOneEnough
  }

  mutating func compare(_ old: Oid?, _ new: Oid?, at folder: [UInt8]) throws(GitError) {
    guard old != new, filter.mayEnter(folder.last == UInt8(ascii: "/") ? folder.dropLast() : folder) else { return }
    let before = try opened(old)
    defer { before.map { git_tree_free($0) } }
    let after = try opened(new)
    defer { after.map { git_tree_free($0) } }
    var left = TreeCursor(before)
    var right = TreeCursor(after)
    while !(isOneEnough && !changes.isEmpty) {
      switch TreeCursor.order(left, right) {
      case nil: return
      case .some(let order) where order < 0: try note(left.next(), nil, at: folder)
      case .some(let order) where order > 0: try note(nil, right.next(), at: folder)
      default: try note(left.next(), right.next(), at: folder)
      }
    }
  }

  private func opened(_ oid: Oid?) throws(GitError) -> OpaquePointer? {
    guard let oid else { return nil }
    return try subtree(oid, of: repository)
  }

  private mutating func note(_ old: OpaquePointer?, _ new: OpaquePointer?, at folder: [UInt8]) throws(GitError) {
    guard let name = (new ?? old)?.entryName else { return }
    let sides = (PathChange.Side(old), PathChange.Side(new))
    guard sides.0 != sides.1 else { return }
    if (sides.1 ?? sides.0)?.mode == .tree {
      return try compare(sides.0?.oid, sides.1?.oid, at: folder + name + [UInt8(ascii: "/")])
    }
    guard filter.matches(name: name) else { return }
    let path = folder + name
    guard filter.matches(path: path) else { return }
    changes.append(PathChange(path: FilePath(bytes: path), old: sides.0, new: sides.1))
  }
}

/// A place in a tree.
private struct TreeCursor {
  private let tree: OpaquePointer?
  private let count: Int
  private var index = 0

  init(_ tree: OpaquePointer?) {
    self.tree = tree
    count = tree.map { git_tree_entrycount($0) } ?? 0
  }

  private var entry: OpaquePointer? { index < count ? git_tree_entry_byindex(tree, index) : nil }

  mutating func next() -> OpaquePointer? {
    defer { index += 1 }
    return entry
  }

  /// Below zero: the left entry comes first; `nil`: both trees are at their end.
  static func order(_ left: TreeCursor, _ right: TreeCursor) -> CInt? {
    switch (left.entry, right.entry) {
    case (nil, nil): nil
    case (.some, nil): -1
    case (nil, .some): 1
    case (.some(let old), .some(let new)): git_tree_entry_cmp(old, new)
    }
  }
}

extension PathChange.Side {
  fileprivate init?(_ entry: OpaquePointer?) {
    guard let entry else { return nil }
    self.init(oid: entry.entryOid, mode: EntryMode(git_tree_entry_filemode_raw(entry)))
  }
}
