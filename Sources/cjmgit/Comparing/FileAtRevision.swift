import Console
import Git
import History
import Journey
import SystemPackage

/// A file named with its revision: `HEAD~1:maps/loyalty.cjm.yaml`.
enum FileAtRevision {
  /// Whether a word names a file at a revision.
  static func isOne(_ word: String) -> Bool {
    word.contains(":") && !File.exists(FilePath(typed: word))
  }

  /// Compares two files, each at a revision or as it lies on the disk.
  static func compared(_ words: [String], in history: borrowing History) throws -> Compared {
    guard words.count == 2 else {
      throw Failure(
        "a file at a revision is compared with one other file", hint: "cjmgit diff HEAD~1:a.cjm.yaml a.cjm.yaml")
    }
    let (before, after) = (try side(words[0], history), try side(words[1], history))
    let unreadable = [Unreadable(before.0), Unreadable(after.0)].compactMap(\.self)
    let (former, company) = (try history.company(at: before.1), try history.company(at: after.1))
    let isSame = before.0.source.isSame(as: after.0.source)
    return Compared(
      sets: unreadable.isEmpty && !isSame ? [Diff.between(before.0, after.0)] : [], company: company,
      before: Registry(former.document.map { [$0] } ?? []), after: Registry(company.document.map { [$0] } ?? []),
      unreadable: unreadable,
      known: KnownNames([former.document, company.document, before.0, after.0].compactMap(\.self)))
  }

  private static func side(_ word: String, _ history: borrowing History) throws -> (Document, Side) {
    guard isOne(word), let colon = word.firstIndex(of: ":") else {
      let path = FilePath(typed: word)
      let record = Record.document(fileName: path.lastComponent?.string ?? "") ?? .journey
      return (Document(Source(name: word, bytes: try File.read(path)), as: record), .workTree)
    }
    let oid = try history.repository.resolveCommit(String(word[..<colon]))
    let path = FilePath(String(word[word.index(after: colon)...]))
    guard let bytes = try history.repository.file(at: path, in: oid) else {
      throw Failure(
        "`\(path)` is not in `\(word[..<colon])`", hint: "git ls-tree -r --name-only \(word[..<colon]) lists what is")
    }
    let record = Record.document(fileName: path.lastComponent?.string ?? "") ?? .journey
    return (Document(Source(name: word, bytes: bytes), as: record), .commit(oid))
  }
}
