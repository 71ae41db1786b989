import Git
import History

/// A state of the maps with its name.
struct State {
  let side: Side
  /// What git writes before a path to mean it, as in `HEAD:maps/a.cjm.yaml`; empty for the files on the disk.
  let name: String

  init(side: Side, name: String) {
    self.side = side
    self.name = name
  }

  /// The state that a revision names.
  init(_ revision: String, _ repository: borrowing Repository) throws {
    self.init(side: .commit(try repository.resolveCommit(revision)), name: revision)
  }

  /// A state that nobody named.
  init(_ side: Side) {
    let name = if case .commit(let oid) = side { oid.short } else { "" }
    self.init(side: side, name: name)
  }
}
