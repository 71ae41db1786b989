import Git
import History
import Journey
import Language

/// The maps that hold markers of a merge though git takes them for settled, as `git add` on half the way leaves them.
enum StagedMarkers {
  /// Their names as git prints them, while a merge or the like goes on; none outside of one.
  static func names(in history: borrowing History) throws -> [String] {
    guard history.repository.unfinished != nil else { return [] }
    let pairs = try history.compare(history.head(), .workTree).pairs
    return pairs.compactMap(\.after).filter { $0.document.source.holdsConflicts }.map {
      Escape.cQuoted($0.path.bytes, quotingPath: false)
    }
  }

  /// What is so, and what to do.
  static func words(_ name: String, _ tongue: Tongue) -> (says: String, hint: String) {
    (ConflictWords.staged.filled(tongue, name), ConflictWords.byHand.filled(tongue, name))
  }
}
