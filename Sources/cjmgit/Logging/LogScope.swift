import Console
import Git
import History
import Journey
import Language
import SystemPackage

/// Which commits are wanted, and in which files.
struct LogScope: Sendable {
  /// Where history begins and what of it is left out, as in `A..B`.
  let tips: [Oid], hidden: [Oid]
  /// The files and folders to stay in; none meaning everywhere.
  let paths: [FilePath]
  /// Which files are maps.
  let filter: MapFilter
  /// The company as it is now, in whose zone weeks are counted.
  let company: Company
  /// Whether merges are compared with what they were merged into, and what they brought is passed over.
  let isFirstParentOnly: Bool
  /// The first and the last day of author time; nil where there is no end.
  let since: Day?, until: Day?

  /// Reads `A`, `A..B`, `A...B` and paths behind them; `HEAD` without a revision.
  init(
    _ words: [String], isFirstParentOnly: Bool, since: Day?, until: Day?, in history: borrowing History
  ) throws {
    var rest = words[...]
    let range = rest.first.flatMap { Sides.isRevision($0, history.repository) ? $0 : nil }
    if range != nil { rest = rest.dropFirst() }
    (tips, hidden) = try Self.ends(of: range, in: history)
    paths = try rest.map { try Sides.path($0, history.repository) }
    company = try history.company(at: tips.first.map(Side.commit) ?? .nothing)
    filter = MapFilter(globs: company.document == nil ? [] : company.journeyGlobs, under: paths)
    self.isFirstParentOnly = isFirstParentOnly
    self.since = since
    self.until = until
  }

  private static func ends(of range: String?, in history: borrowing History) throws -> ([Oid], [Oid]) {
    guard let range else {
      guard case .commit(let head) = try history.head() else {
        throw Failure("there are no commits yet", hint: "`cjmgit commit` records the maps")
      }
      return ([head], [])
    }
    if let (a, b) = Sides.split(range, "...") {
      let (one, other) = (try history.repository.resolveCommit(a), try history.repository.resolveCommit(b))
      let base = try history.repository.mergeBase(of: one, and: other)
      return ([one, other], base.map { [$0] } ?? [])
    }
    if let (a, b) = Sides.split(range, "..") {
      return ([try history.repository.resolveCommit(b)], [try history.repository.resolveCommit(a)])
    }
    return ([try history.repository.resolveCommit(range)], [])
  }

  /// The day of a commit's author time.
  func day(of commit: Git.Commit) -> Day { company.zone.day(of: Instant(seconds: commit.author.seconds)) }

  /// Visits the commits that are wanted, newest first, until told to stop; merges only where they are asked for, or
  /// where they changed something themselves.
  func walk(_ history: borrowing History, _ visit: (Git.Commit) throws(GitError) -> Bool) throws(GitError) {
    let isWanted = { (commit: Git.Commit) -> Bool in
      let day = day(of: commit)
      return (since.map { $0 <= day } ?? true) && (until.map { day <= $0 } ?? true)
    }
    if hidden.isEmpty, tips.count == 1 {
      return try history.walk(from: tips[0], firstParentOnly: isFirstParentOnly) { commit throws(GitError) in
        guard isWanted(commit) else { return true }
        return try visit(commit)
      }
    }
    for commit in try history.repository.log(from: tips, hiding: hidden, firstParentOnly: isFirstParentOnly) {
      guard isWanted(commit) else { continue }
      guard try visit(commit) else { return }
    }
  }
}
