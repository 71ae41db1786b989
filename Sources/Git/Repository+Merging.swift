internal import CLibGit2
package import SystemPackage

extension Repository {
  /// The best common ancestors of two commits; several where their histories cross, none where they share nothing.
  package func mergeBases(of one: Oid, and other: Oid) throws(GitError) -> [Oid] {
    guard cuts.isEmpty else { return try mergeBase(of: one, and: other).map { [$0] } ?? [] }
    var bases = git_oidarray()
    var (left, right) = (one.raw, other.raw)
    let code = git_merge_bases(&bases, pointer, &left, &right)
    if code == GIT_ENOTFOUND.rawValue {
      git_error_clear()
      return []
    }
    try git("find what `\(one.short)` and `\(other.short)` share") { code }
    defer { git_oidarray_dispose(&bases) }
    return (0..<bases.count).map { Oid(bases.ids[$0]) }
  }

  /// The call of `git merge` with settings that hold for this run alone.
  package func merging(_ arguments: [String], settings: [(key: String, value: String)]) throws(GitError) -> GitCommand {
    let given = settings.flatMap { ["-c", "\($0.key)=\($0.value)"] }
    return try call((given + ["merge"] + arguments).map { [UInt8]($0.utf8) })
  }

  /// The call of `git add` for these paths and nothing else.
  package func adding(_ paths: [FilePath]) throws(GitError) -> GitCommand {
    try call(["add", "--"].map { [UInt8]($0.utf8) } + paths.map(\.bytes), environment: ["GIT_LITERAL_PATHSPECS": "1"])
  }

  /// What `.gitattributes` and its like say of an attribute for some paths, as git itself reads them; nil where git
  /// cannot be asked.
  package func attribute(_ name: String, asGitSays paths: [FilePath]) -> [FilePath: String]? {
    let input = paths.reduce(into: [UInt8]()) { $0 += $1.bytes + [0] }
    guard let output = asked(["check-attr", "-z", "--stdin", name], input: input) else { return nil }
    let words = output.split(separator: 0, omittingEmptySubsequences: false)
    var said: [FilePath: String] = [:]
    for place in stride(from: 0, to: words.count - 2, by: 3) {
      said[FilePath(bytes: words[place])] = String(decoding: words[place + 2], as: UTF8.self)
    }
    return said
  }
}
