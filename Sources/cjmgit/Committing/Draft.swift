import Git
import History
import Journey
import SystemPackage
import Telling

/// What a commit would take: the files of ours that differ from `HEAD`, each read once, and what changed in them.
struct Draft {
  /// Where `HEAD` stood when the files were compared with it, or what stands for it.
  let seen: Head
  /// The documents that differ.
  let pairs: [MapPair]
  /// What could not be read as a map.
  let skipped: [Skipped]
  /// What changed, with the names that it is told with.
  let compared: Compared
  /// The state that the commit leaves behind where it takes nothing.
  let background: Side

  /// Compares a state with `HEAD`, within paths where any are given.
  ///
  /// What lies outside of the paths stays as it is in `HEAD`, and so does what the maps refer to there. `base` is compared
  /// with instead of `HEAD`, by those who speak of another commit than the next one.
  init(_ new: Side, under paths: [FilePath], since base: Head? = nil, in history: borrowing History) throws {
    seen = if let base { base } else { try history.repository.head() }
    let old = seen.commit.map(Side.commit) ?? .nothing
    background = paths.isEmpty ? new : old
    let known = try history.company(at: new)
    let comparison = try history.compare(old, new, filter: known.filter(under: paths))
    let pairs = comparison.pairs
    (self.pairs, skipped) = (pairs, comparison.skipped)
    let former = try history.company(at: old)
    let company = try Self.company(pairs) ?? (background == new ? known : history.company(at: background))
    let sets = pairs.map { Diff.between($0.before?.document.readable, $0.after?.document.readable) }
    let needsAll = sets.contains(where: Compared.refersOutside)
    let taken = Registry(pairs.compactMap { $0.after?.document })
    compared = Compared(
      sets: sets, company: company,
      before: needsAll ? try history.registry(at: old) : Registry(former.document.map { [$0] } ?? []),
      after: taken.adding(
        needsAll ? try history.registry(at: background) : Registry(company.document.map { [$0] } ?? []))
    )
  }

  /// Whether there is nothing to commit.
  var isEmpty: Bool { pairs.isEmpty }

  /// Whether all that is to be committed can be read.
  var isReadable: Bool { documents.allSatisfy { $0.readable != nil } }

  /// The keys of the documents that can be read now and could not be before.
  var mended: Set<String> {
    let found = zip(pairs, compared.sets).filter { pair, set in
      pair.before != nil && set.before == nil && set.after != nil
    }
    return Set(found.map { $0.1.key })
  }

  /// The documents as they are to be committed.
  var documents: [Document] { pairs.compactMap { $0.after?.document } }

  /// What the commit writes and removes.
  var changes: [FileChange] {
    pairs.flatMap { pair -> [FileChange] in
      let written = pair.after.map { [FileChange.write($0.path, $0.bytes, mode: $0.mode)] } ?? []
      guard let old = pair.before, old.path != pair.after?.path else { return written }
      return written + [.remove(old.path)]
    }
  }

  /// The paths that are not in `HEAD` yet.
  var newPaths: [FilePath] {
    pairs.compactMap { pair in pair.before?.path == pair.after?.path ? nil : pair.after?.path }
  }

  private static func company(_ pairs: [MapPair]) -> Company? {
    pairs.compactMap(\.after).first { $0.document.form.record.identity == .none }.map { Company($0.document) }
  }
}

extension Company {
  /// Which files are maps, as the company says, within paths where any are given.
  func filter(under paths: [FilePath] = []) -> MapFilter {
    MapFilter(globs: document == nil ? [] : journeyGlobs, under: paths)
  }
}

extension Document {
  /// The document, nil where the reader refused any of it: it can be mended, but not compared.
  fileprivate var readable: Document? { tree.refusals.isEmpty ? self : nil }
}

extension Registry {
  fileprivate func adding(_ other: Registry) -> Registry {
    var all = self
    all.add(other)
    return all
  }
}
