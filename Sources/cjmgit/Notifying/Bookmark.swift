import Console
import Git
import History
import Notices

/// Up to which commit people were told: a reference, which clones share only where it is fetched and pushed by name.
struct Bookmark {
  /// The reference of what everybody is told who did not ask for another cadence.
  static let name = "refs/cjmgit/notified"
  /// Its own name.
  let name: String
  /// The commit it names; nil where nobody was told of anything yet.
  let commit: Oid?

  /// Reads that of a cadence.
  init(_ cadence: Cadence = .weekly, in history: borrowing History) throws {
    name = cadence == .weekly ? Self.name : "\(Self.name)-\(cadence.rawValue)"
    commit = try history.repository.reference(name)
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
    try Self.move(name, from: commit, to: tip, in: history)
  }

  /// Moves a reference by compare-and-swap.
  static func move(_ name: String, from old: Oid?, to tip: Oid, in history: borrowing History) throws {
    let nobody = Signature(name: "cjmgit", email: "cjmgit@localhost", seconds: 0, offset: 0)
    let signature = (try? history.repository.identity(of: .committer)) ?? nobody
    try history.repository.moveReference(name, from: old, to: tip, by: signature, saying: "cjmgit notify")
  }
}
