package import SystemPackage

extension Repository {
  /// A path as typed, seen from the folder where the repository was opened, as a path of the repository.
  package func repositoryPath(of typed: FilePath) throws(GitError) -> FilePath {
    let top = try neededWorkTree()
    let whole = typed.seen(from: start)
    if let path = whole.seen(in: top) { return path }
    let folder = whole.removingLastComponent()
    if let name = whole.lastComponent, let path = folder.resolved?.appending(name).seen(in: top) { return path }
    throw GitError(
      .invalid, doing: "find `\(typed)`", message: "it lies outside of the repository `\(top)`", hint: nil)
  }

  /// A path of the repository as a path of the machine.
  package func workTreePath(of path: FilePath) throws(GitError) -> FilePath { try neededWorkTree().pushing(path) }
}
