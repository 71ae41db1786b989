import Git
import Journey

/// The search for the commits of values: whoever cannot hand a value on to a parent has written it.
struct BlameSearch {
  /// A commit under suspicion, and by their number the values it may have written with their records' places in it.
  private struct Suspect {
    /// Nil for what lies on the disk.
    let commit: Commit?
    let parents: [Oid]
    let version: BlameVersion
    var places: [Int: Path]
    /// Whether history is cut behind it.
    var isCut = false
  }

  private let holdings: [Holding]
  private let isTooOld: (Commit) -> Bool
  private var suspects: [Suspect] = []
  private var found: [Int: (commit: Commit?, isBoundary: Bool)] = [:]

  init(_ holdings: [Holding], isTooOld: @escaping (Commit) -> Bool) {
    self.holdings = holdings
    self.isTooOld = isTooOld
  }

  /// The values with their commits, in the order in which they were given.
  var lines: [Blame.Line] {
    holdings.enumerated().compactMap { number, holding in
      found[number].map { Blame.Line(holding: holding, commit: $0.commit, isBoundary: $0.isBoundary) }
    }
  }

  /// Begins with a version on the disk over a commit, nil being the time before the first.
  mutating func begin(_ version: BlameVersion, upon tip: Oid?) {
    let places = Dictionary(uniqueKeysWithValues: holdings.enumerated().map { ($0, $1.place) })
    suspects = [Suspect(commit: nil, parents: tip.map { [$0] } ?? [], version: version, places: places)]
  }

  /// Looks at the newest suspect; false where none is left.
  mutating func step(in history: borrowing History) throws(GitError) -> Bool {
    guard var suspect = next() else { return false }
    if let commit = suspect.commit, isTooOld(commit) {
      close(suspect, isBoundary: true)
      return true
    }
    for parent in suspect.parents where !suspect.places.isEmpty {
      guard let former = try history.former(of: suspect.version, in: parent, before: suspect.commit?.tree) else {
        continue
      }
      let handed = handedOn(suspect, to: former)
      for number in handed.keys { suspect.places[number] = nil }
      try add(former, in: parent, handed, history)
    }
    close(suspect, isBoundary: suspect.isCut)
    return true
  }

  private mutating func next() -> Suspect? {
    let newest = suspects.indices.max { one, other in seconds(suspects[one]) < seconds(suspects[other]) }
    return newest.map { suspects.remove(at: $0) }
  }

  private func seconds(_ suspect: Suspect) -> Int64 { suspect.commit?.committer.seconds ?? .max }

  /// The values that a parent had already, with their places there.
  private func handedOn(_ suspect: Suspect, to former: BlameVersion) -> [Int: Path] {
    let (old, new) = (former.document, suspect.version.document)
    guard !old.source.isSame(as: new.source) else { return suspect.places }
    let changes = Diff.between(old, new)
    let fates = changes.fates
    return suspect.places.compactMapValues { changes.former(of: $0, by: fates) }
      .filter { number, place in holdings[number].stood(in: old, at: place) }
  }

  /// Suspects a parent of what was handed on to it, together with what other children handed on.
  private mutating func add(
    _ former: BlameVersion, in parent: Oid, _ places: [Int: Path], _ history: borrowing History
  ) throws(GitError) {
    guard !places.isEmpty else { return }
    if let known = suspects.firstIndex(where: { $0.commit?.oid == parent && $0.version.path == former.path }) {
      return suspects[known].places.merge(places) { first, _ in first }
    }
    let commit = try history.repository.commit(parent)
    suspects.append(
      Suspect(
        commit: commit, parents: commit.parents, version: former, places: places,
        isCut: history.repository.isEdge(parent)))
  }

  private mutating func close(_ suspect: Suspect, isBoundary: Bool) {
    for number in suspect.places.keys { found[number] = (suspect.commit, isBoundary) }
  }
}
