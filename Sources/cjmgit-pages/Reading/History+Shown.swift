import Console
import Git
import History

extension History {
  /// The commit that a revision names, `HEAD` where none is named.
  func commit(_ revision: String?) throws -> Oid {
    if let revision { return try repository.resolveCommit(revision) }
    guard case .commit(let tip) = try head() else {
      throw Failure("there are no commits yet", hint: "`cjmgit commit` records the maps")
    }
    return tip
  }
}
