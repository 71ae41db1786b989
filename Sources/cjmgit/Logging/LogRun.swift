import Console
import Git
import History
import Journey

/// Goes through history a stretch at a time: git is read on one thread, everything else is done on all cores.
struct LogRun {
  /// The commits of the first stretch, so that the newest ones show at once, and of the longest.
  private static let first = 8, most = 128
  /// The changed files of a stretch, about, so that memory does not grow with the number of maps.
  private static let mostFiles = 1024

  private let scope: LogScope
  private let filter: ChangeFilter
  private var reader: CommitReader
  private var printer: LogPrinter

  init(_ scope: LogScope, _ filter: ChangeFilter, _ printer: LogPrinter) {
    self.scope = scope
    self.filter = filter
    self.printer = printer
    reader = CommitReader(scope)
  }

  /// Whether any commit was printed.
  var didPrint: Bool { printer.didPrint }

  /// Whether a commit was printed before which history is cut off.
  private(set) var didReachEdge = false

  /// Prints all that is wanted.
  mutating func run(in history: borrowing History) throws {
    try printer.begin()
    var stretch: [Git.Commit] = []
    var size = Self.first
    var trouble: (any Error)?
    try scope.walk(history) { commit in
      stretch.append(commit)
      guard stretch.count >= size else { return true }
      do {
        let files = try tell(stretch, in: history)
        size = max(1, min(Self.most, size * 2, size * Self.mostFiles / max(1, files)))
      } catch {
        trouble = error
        return false
      }
      stretch = []
      return !printer.isFull
    }
    if let trouble { throw trouble }
    if !printer.isFull { _ = try tell(stretch, in: history) }
    try printer.end()
  }

  /// Prints what some commits did; returns how many files they changed.
  private mutating func tell(_ commits: [Git.Commit], in history: borrowing History) throws -> Int {
    let (scope, filter) = (scope, filter)
    let read = try reader.read(commits, in: history)
    var logged = Parallel.map(read) { LoggedCommit($0, scope, filter) }.filter { !$0.isEmpty }
    logged = Array(logged.prefix(printer.room))
    for place in logged.indices { logged[place] = try logged[place].named(scope, in: history) }
    if logged.contains(where: { history.repository.isEdge($0.commit.oid) }) { didReachEdge = true }
    try printer.print(logged)
    return read.reduce(0) { $0 + $1.pairs.count }
  }
}
