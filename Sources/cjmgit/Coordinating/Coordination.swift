import Git
import History
import Journey
import Language
import Notices

/// What is not agreed between the departments in a stretch of history.
struct Coordination {
  /// The weeks that are looked at where nobody says since when, this one included.
  static let weeks = 4

  let beginning: Beginning
  let compared: Compared
  /// What changed, who changed it, who has seen it.
  let edition: Edition
  /// What is not agreed, the worst first.
  let found: [Uncoordinated]

  /// Where it begins.
  struct Beginning {
    /// The commit behind which it begins; nil for the beginning of time.
    let commit: Oid?
    /// The first day; nil for the beginning of time.
    let day: Day?
  }

  /// Looks at what came behind a commit.
  init(since beginning: Beginning, to tip: Oid, in history: borrowing History) throws {
    self.beginning = beginning
    let base = beginning.commit
    compared = try Compared.states(base.map { .commit($0) } ?? .nothing, .commit(tip), in: history)
    edition = try Edition(compared, from: base, to: tip, in: history)
    found = edition.uncoordinated
  }

  /// Where the weeks begin that are looked at by default.
  static func beginning(in history: borrowing History, today: Day) throws -> Beginning {
    try beginning(of: Week(of: today).adding(1 - weeks), in: history)
  }

  /// Where a week begins that is named, or what came behind a revision.
  static func beginning(
    named word: String, in zone: Zone, _ history: borrowing History
  ) throws -> Beginning {
    if let week = Week(text: word) { return try beginning(of: week, in: history) }
    let oid = try history.repository.resolveCommit(word)
    let commit = try history.repository.commit(oid)
    return Beginning(commit: oid, day: zone.day(of: Instant(seconds: commit.author.seconds)))
  }

  private static func beginning(of week: Week, in history: borrowing History) throws -> Beginning {
    guard case .commit(let oid) = try history.states(of: week).0 else { return Beginning(commit: nil, day: nil) }
    return Beginning(commit: oid, day: week.first)
  }

  /// Only what waits for a department or one under it.
  func waiting(for department: String) -> [Uncoordinated] {
    let own = compared.company.under(department)
    return found.filter { !own.isDisjoint(with: $0.departments) }
  }
}
