import Git
import History

/// Up to which commit everybody was told: a reference, which clones share only where it is fetched and pushed by name.
struct Bookmark {
  /// The reference.
  static let name = "refs/cjmgit/notified"
  /// The commit it names; nil where nobody was told of anything yet.
  let commit: Oid?

  /// Reads it.
  init(in history: borrowing History) throws {
    commit = try history.repository.reference(Self.name)
  }

  /// Stops where there is a history of maps that people may have been told of, by another clone or by word of mouth.
  func refuseToGuess(before tip: Oid, in history: borrowing History) throws {
    guard try history.hasSeveralCommits(upTo: tip) else { return }
    let begin = "say where to begin: `cjmgit notify --since REV`, or `cjmgit notify --all` for everything"
    let fetch = "fetch what another clone remembers: `git fetch origin 'refs/cjmgit/*:refs/cjmgit/*'`"
    let isClone = try history.repository.value(of: "remote.origin.url") != nil
    throw Failure(
      "nobody was told of anything from this repository yet",
      hint: isClone ? "\(fetch); or \(begin)" : "\(begin); or \(fetch)")
  }

  /// Moves it, unless somebody else did since it was read: then they told what there was to tell.
  func move(to tip: Oid, in history: borrowing History) throws {
    guard commit != tip else { return }
    let nobody = Signature(name: "cjmgit", email: "cjmgit@localhost", seconds: 0, offset: 0)
    let signature = (try? history.repository.identity(of: .committer)) ?? nobody
    try history.repository.moveReference(Self.name, from: commit, to: tip, by: signature, saying: "cjmgit notify")
  }
}
