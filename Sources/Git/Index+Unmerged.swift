package import SystemPackage

extension Index {
  /// A path that a merge left in conflict, with what each version has there.
  package struct Unmerged: Hashable, Sendable {
    /// The path from the top of the repository.
    package let path: FilePath
    /// What the version has from which both sides come; `nil` if nothing.
    package fileprivate(set) var base: PathChange.Side?
    /// What the side has that is merged into; `nil` if nothing.
    package fileprivate(set) var ours: PathChange.Side?
    /// What the side has that is merged in; `nil` if nothing.
    package fileprivate(set) var theirs: PathChange.Side?
  }

  /// What a merge left in conflict, in the order of the paths.
  package var unmerged: [Unmerged] {
    var found: [Unmerged] = []
    for entry in entries where entry.stage > 0 {
      if found.last?.path != entry.path { found.append(Unmerged(path: entry.path)) }
      let side = PathChange.Side(oid: entry.oid, mode: entry.mode)
      switch entry.stage {
      case 1: found[found.count - 1].base = side
      case 2: found[found.count - 1].ours = side
      default: found[found.count - 1].theirs = side
      }
    }
    return found
  }
}
