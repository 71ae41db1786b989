import Git
import History
import Journey
import Language
import SystemPackage

/// Journeys that were looked at and left as they are.
enum Confirmation {
  /// What a draft does not take within some paths: the journeys that nobody updated or confirmed in a week, and the ids
  /// of those that somebody did.
  static func unchanged(
    _ draft: Draft, under paths: [FilePath], in week: Week, of zone: Zone, _ history: borrowing History
  ) throws -> (waiting: [Form], answered: [String]) {
    let files = try unchanged(draft, under: paths, in: history)
    let places = Dictionary(files.map { ($0.document.id, $0.path) }, uniquingKeysWith: { first, _ in first })
    let touches = try history.touches(of: places, since: week, in: zone)
    let isAnswered = { (id: String) in touches[id]?.contains { $0.week == week } ?? false }
    return (
      files.filter { !isAnswered($0.document.id) }.map(\.document.form),
      files.map(\.document.id).filter(isAnswered)
    )
  }

  /// The journeys of `HEAD` within some paths that a draft does not take, in the order of their files.
  private static func unchanged(
    _ draft: Draft, under paths: [FilePath], in history: borrowing History
  ) throws -> [MapFile] {
    guard let commit = draft.seen.commit else { return [] }
    let filter = try history.filter(at: .commit(commit), under: paths)
    let changed = Set(draft.pairs.compactMap { $0.before?.path } + draft.skipped.map(\.path))
    return try history.files(at: .commit(commit), filter: filter).filter { file in
      file.document.form.record.target == .journey && !file.document.id.isEmpty && !changed.contains(file.path)
    }
  }
}
