internal import CLibGit2
package import SystemPackage

extension Repository {
  /// Whether a filter driver, such as git-lfs, stores a file in another form than that in which it lies here.
  package func isFiltered(_ path: FilePath) throws(GitError) -> Bool {
    if case .text = try attribute("filter", of: path) { true } else { false }
  }

  /// The bytes of a blob as they would lie in the work tree at this path: filter drivers run where git can be started.
  package func checkedOut(_ oid: Oid, at path: FilePath) throws(GitError) -> [UInt8] {
    let option = Array("--path=".utf8) + path.bytes
    guard try isFiltered(path),
      let answer = asked(["cat-file", "--filters"], [option, Array(oid.description.utf8)])
    else { return try bytes(of: oid) }
    return try inUTF8(answer, of: path)
  }

  /// The name under which git would store these bytes at this path.
  func storedName(of bytes: [UInt8], at path: FilePath) throws(GitError) -> Oid {
    if try isFiltered(path),
      let answer = asked(["hash-object", "--stdin"], [Array("--path=".utf8) + path.bytes], input: bytes),
      let oid = Oid(hex: String(decoding: answer.prefix { $0 != UInt8(ascii: "\n") }, as: UTF8.self))
    {
      return oid
    }
    return try oid(ofBlob: cleaned(bytes, for: path, flags: GIT_FILTER_ALLOW_UNSAFE.rawValue))
  }
}
