package import SystemPackage

/// A call of the git program, to be run by whoever may start programs.
package struct GitCommand: Hashable, Sendable {
  /// What follows `git`: bytes, since paths are.
  package let arguments: [[UInt8]]
  /// Variables to set besides those there are.
  package let environment: [String: String]
  /// What it reads.
  package let input: [UInt8]
  /// Where it is to run.
  package let folder: FilePath
}

extension Repository {
  /// The calls that commit these paths and nothing else: `add` for the new ones, then `commit --only`.
  ///
  /// The message goes in by standard input and the author by variables, so that no list of processes shows them. It is
  /// UTF-8 and said to be: git only labels a message with `i18n.commitEncoding`, and nobody could read it any more.
  package func delegated(
    _ paths: [FilePath], new: [FilePath], message: String, author: Signature? = nil,
    allowEmpty: Bool = false, force: Bool = false
  ) throws(GitError) -> [GitCommand] {
    var variables = ["GIT_LITERAL_PATHSPECS": "1"]
    let add = try call(
      ["add"].bytes + (force ? ["--force"].bytes : []) + ["--"].bytes + new.map(\.bytes), environment: variables)
    if let author {
      variables["GIT_AUTHOR_NAME"] = author.name
      variables["GIT_AUTHOR_EMAIL"] = author.email
      variables["GIT_AUTHOR_DATE"] = "@\(author.seconds) \(author.zone)"
    }
    let options =
      ["-c", "i18n.commitEncoding=UTF-8", "commit", "--only", "--file=-", "--cleanup=verbatim"]
      + (allowEmpty ? ["--allow-empty"] : [])
    let commit = try call(
      options.bytes + ["--"].bytes + paths.map(\.bytes), environment: variables,
      input: Array(try prettified(message).utf8))
    return (new.isEmpty ? [] : [add]) + [commit]
  }
}

extension Signature {
  /// The zone as git writes it: `+0200`.
  package var zone: String {
    let minutes = abs(offset)
    let digits = String(minutes / 60 * 100 + minutes % 60)
    return (offset < 0 ? "-" : "+") + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}

extension [String] {
  fileprivate var bytes: [[UInt8]] { map { [UInt8]($0.utf8) } }
}
