import Git
import History
import Journey
import SystemPackage

extension Compared {
  /// Compares two states of a repository; a file that cannot be read as a map stops it, with the place.
  static func states(_ sides: Sides, in history: borrowing History) throws -> Compared {
    try states(sides.old, sides.new, paths: sides.paths, in: history)
  }

  /// Compares two states of a repository, within paths where any are given.
  static func states(
    _ old: Side, _ new: Side, paths: [FilePath] = [], in history: borrowing History
  ) throws -> Compared {
    let company = try history.company(at: new)
    let former = try history.company(at: old)
    let globs = company.document == nil ? [] : company.journeyGlobs
    let comparison = try history.compare(old, new, filter: MapFilter(globs: globs, under: paths))
    try comparison.pairs.flatMap { [$0.before, $0.after] }.forEach { try $0?.document.refuseUnreadable() }
    for skipped in comparison.skipped { Output.say("cjmgit: passed over `\(skipped.path)`: \(skipped.error.message)") }
    let sets = comparison.changeSets
    let needsAll = sets.contains(where: Self.refersOutside)
    return Compared(
      sets: sets, company: company,
      before: needsAll ? try history.registry(at: old) : Registry(former.document.map { [$0] } ?? []),
      after: needsAll ? try history.registry(at: new) : Registry(company.document.map { [$0] } ?? []))
  }

  /// Whether a row changed that refers to what stands in a file of its own: only then are all the others read.
  static func refersOutside(_ set: ChangeSet) -> Bool {
    set.changes.contains { change in
      guard let target = change.field?.kind.target else { return false }
      return Record.documents.contains { $0.record.target == target }
    }
  }
}
