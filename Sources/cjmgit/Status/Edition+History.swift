import Git
import History
import Journey
import Language
import Notices

extension Edition {
  /// What some files changed, as a letter about it would be made to a company; `files` are all of ours as they are after
  /// it.
  init(
    _ pairs: [MapPair], _ files: [MapFile], week: Week, commits: [Notices.Commit], listening company: Company? = nil
  ) {
    let changed = Set(pairs.compactMap(\.after?.path))
    let former = pairs.compactMap(\.before) + files.filter { !changed.contains($0.path) }
    self.init(
      week: week, before: Side(former), after: Side(files, company), changes: pairs.compactMap(\.readableChanges),
      journeys: files.map(\.document), commits: commits)
  }
}

extension Edition.Side {
  /// The company and the names in some files.
  fileprivate init(_ files: [MapFile], _ known: Company? = nil) {
    let company = files.first { $0.document.form.record.identity == .none }?.document
    self.init(company: known ?? Company(company), registry: Registry(files.map(\.document)))
  }
}

extension Notices.Commit {
  /// The commit that would record some changes now, made by whoever works here.
  static func next(
    _ changes: [ChangeSet], among company: Company, now: Instant, in history: borrowing History
  ) throws -> Self {
    let authorship = try? Authorship(for: nil, now: now, in: history.repository)
    return Notices.Commit(
      id: "", author: authorship?.author.name ?? "", time: now, day: company.zone.day(of: now),
      people: try authorship?.people(company, in: history.repository) ?? [],
      touched: places(touchedBy: changes))
  }
}
