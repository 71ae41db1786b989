package import SystemPackage

/// Why these paths cannot be committed now, by us or by git.
package enum RefusalReason: Hashable, Sendable {
  /// There is no work tree.
  case bare
  /// Git is in the middle of something that only git ends.
  case unfinished(RepositoryState)
  /// The path is in conflict.
  case conflict(FilePath)
  /// The file is a link, lies behind one, in another repository, or is no file.
  case unreadable(FilePath, GitError)
  /// The path lies in a submodule.
  case submodule(FilePath, at: FilePath)
  /// `.gitignore` leaves it out.
  case ignored(FilePath)
  /// A sparse checkout leaves it out.
  case outsideSparseCheckout(FilePath)

  /// What is wrong and what to do, in lower case.
  package var words: String {
    switch self {
    case .bare: "the repository is bare: commit in a clone of it"
    case .unfinished(let state):
      "the repository is in the middle of a \(state.words): finish with `git commit` or `git \(state.command) --continue`"
    case .conflict(let path): "`\(path)` is in conflict: resolve it, then `git add -- \(path)`"
    case .unreadable(_, let error): error.description
    case .submodule(let path, let top): "`\(path)` lies in the submodule `\(top)`: commit there"
    case .ignored(let path): "`\(path)` is ignored: see `git check-ignore -v -- \(path)`"
    case .outsideSparseCheckout(let path): "`\(path)` is outside of the sparse checkout"
    }
  }
}
