import Console
import Git
import History
import Journey
import Language
import SystemPackage

extension Compared {
  /// Compares two states of a repository; what cannot be read on either side is left out, and named.
  ///
  /// With `names` all ids of both states are looked up, too.
  static func states(_ sides: Sides, in history: borrowing History, names: Bool = false) throws -> Compared {
    let (old, new) = (sides.old.side, sides.new.side)
    let company = try history.company(at: new)
    let former = try history.company(at: old)
    let globs = company.document == nil ? [] : company.journeyGlobs
    let comparison = try history.compare(old, new, filter: MapFilter(globs: globs, under: sides.paths))
    let sets = comparison.pairs.compactMap(\.readableChanges)
    let needsAll = sets.contains(where: Self.refersOutside)
    return Compared(
      sets: sets, company: company,
      before: needsAll ? try history.registry(at: old) : Registry(former.document.map { [$0] } ?? []),
      after: needsAll ? try history.registry(at: new) : Registry(company.document.map { [$0] } ?? []),
      unreadable: comparison.pairs.flatMap { $0.unreadable(sides.old.name, sides.new.name) },
      skipped: comparison.skipped + (try links(sides, company, in: history)),
      known: names ? try .all(at: old, new, in: history) : nil,
      oddNames: Self.oddNames(comparison.pairs.compactMap(\.path)))
  }

  private static func oddNames(_ paths: [FilePath]) -> [[UInt8]: [UInt8]] {
    let pairs = paths.map { (Array($0.string.utf8), $0.bytes) }.filter { $0 != $1 }
    return Dictionary(pairs, uniquingKeysWith: { first, _ in first })
  }

  /// What in the work tree has the name of a map and is no file, unless the older state holds it as well.
  private static func links(_ sides: Sides, _ company: Company, in history: borrowing History) throws -> [Skipped] {
    guard sides.new.side == .workTree else { return [] }
    let others = try history.others(filter: company.filter(under: sides.paths))
    guard case .commit(let oid) = sides.old.side else { return others }
    return try others.filter { try history.repository.entry(at: $0.path, in: oid) == nil }
  }

  /// Compares two states of which nothing may be left out.
  static func states(_ old: Side, _ new: Side, in history: borrowing History) throws -> Compared {
    let compared = try states(Sides(State(old), State(new), paths: []), in: history)
    if let version = compared.unreadable.first { throw version.failure(compared.company.tongue ?? .en) }
    return compared
  }

  /// Whether a row changed that refers to what stands in a file of its own: only then are all the others read.
  static func refersOutside(_ set: ChangeSet) -> Bool {
    set.changes.contains { change in
      guard let target = change.field?.kind.target else { return false }
      return Record.documents.contains { $0.record.target == target }
    }
  }
}
