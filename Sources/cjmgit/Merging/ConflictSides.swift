import Git
import History
import Language

/// What `ours` and `theirs` are in the merge of this moment: in a rebase they are not what people expect.
struct ConflictSides {
  private let sides: MergeSides
  private let isRebase: Bool
  /// What the commit that comes in says of itself.
  private let subject: String

  /// Asks git; nil where it does not remember.
  init?(in history: borrowing History) throws {
    guard let sides = try history.repository.mergeSides() else { return nil }
    self.sides = sides
    isRebase = history.repository.state == .rebase
    subject = try history.repository.commit(sides.theirs.commit).subject
  }

  /// The two lines.
  func lines(_ tongue: Tongue) -> [String] {
    let ours = isRebase ? ConflictWords.newBase : ConflictWords.here
    let theirs = isRebase ? ConflictWords.ownCommit : ConflictWords.incoming
    return [
      "ours    " + ours.filled(tongue, Self.name(sides.ours)),
      "theirs  " + theirs.filled(tongue, Self.name(sides.theirs), subject),
    ]
  }

  private static func name(_ line: MergeSides.Line) -> String { line.branch ?? line.commit.short }
}
