package import Git
package import Journey
package import SystemPackage

extension History {
  /// Finds who wrote each value of a document: of one commit, or of the work tree over it.
  ///
  /// `wanted` says which values are asked for. Commits that `isTooOld` calls so are not looked behind. Reads no more
  /// history than it takes until each value has its commit.
  package func blame(
    _ path: FilePath, at tip: Oid?, in document: Document, isTooOld: @escaping (Commit) -> Bool,
    wanted: (Holding) -> Bool
  ) throws(GitError) -> Blame {
    let holdings = document.holdings.filter(wanted)
    var search = BlameSearch(holdings, isTooOld: isTooOld)
    let version = BlameVersion(path: path, document: document)
    search.begin(version, upon: tip)
    while try search.step(in: self) {}
    return Blame(document: document, lines: search.lines)
  }
}
