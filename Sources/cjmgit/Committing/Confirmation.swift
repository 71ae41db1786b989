import Git
import History
import Journey
import SystemPackage

/// Journeys that were looked at and left as they are.
enum Confirmation {
  /// The journeys of `HEAD` within some paths that a draft does not take, in the order of their files.
  static func unchanged(_ draft: Draft, under paths: [FilePath], in history: borrowing History) throws -> [Form] {
    guard let commit = draft.seen.commit else { return [] }
    let filter = try history.filter(at: .commit(commit), under: paths)
    let changed = Set(draft.pairs.compactMap { $0.before?.path } + draft.skipped.map(\.path))
    return try history.files(at: .commit(commit), filter: filter).filter { file in
      file.document.form.record.target == .journey && !file.document.id.isEmpty && !changed.contains(file.path)
    }.map(\.document.form)
  }
}
