import Git
import History

/// Up to which commit everybody was told: a reference that travels with the repository.
struct Bookmark {
  /// The reference.
  static let name = "refs/cjmgit/notified"
  /// The commit it names; nil where nobody was told of anything yet.
  let commit: Oid?

  /// Reads it.
  init(in history: borrowing History) throws {
    commit = try history.repository.reference(Self.name)
  }

  /// Moves it, unless somebody else did since it was read: then they told what there was to tell.
  func move(to tip: Oid, in history: borrowing History) throws {
    guard commit != tip else { return }
    let nobody = Signature(name: "cjmgit", email: "cjmgit@localhost", seconds: 0, offset: 0)
    let signature = (try? history.repository.identity(of: .committer)) ?? nobody
    try history.repository.moveReference(Self.name, from: commit, to: tip, by: signature, saying: "cjmgit notify")
  }
}
