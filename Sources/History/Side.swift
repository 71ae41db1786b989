package import Git

/// A state of the maps that another can be compared with.
package enum Side: Hashable, Sendable {
  /// No maps at all: what stands before the first commit.
  case nothing
  /// The maps of a commit or tree.
  case commit(Oid)
  /// What the next `git commit` would take.
  case index
  /// The files as they lie on the disk.
  case workTree
}
