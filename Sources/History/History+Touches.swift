package import Git
import Journey
package import Language
package import SystemPackage

extension History {
  /// Who brought journeys up to date, or confirmed them: in a week and after it, and the last time before it.
  ///
  /// `journeys` are the paths at which they stand in `tip`, which is `HEAD` where it is nil, by id. Newest first; history is read only as far back as it
  /// takes until every journey has an answer.
  package func touches(
    of journeys: [String: FilePath], since week: Week, upTo tip: Oid? = nil, in zone: Zone
  ) throws(GitError) -> [String: [Touch]] {
    let newest = if let tip { Side.commit(tip) } else { try head() }
    guard case .commit(let tip) = newest else { return [:] }
    var search = TouchSearch(paths: journeys, week: week, zone: zone)
    try walk(from: tip) { commit throws(GitError) in
      // Where the next look is to find them, whole: by then other places may be asked for.
      let changes = try changes(in: commit, under: memory == nil ? search.places : [])
      for id in Trailers(parsing: commit.message).confirmed { search.note(Touch.Trace(.confirmed), id, in: commit) }
      for (id, path) in search.paths.sorted(by: { $0.key < $1.key }) {
        guard let change = changes.first(where: { $0.path == path && $0.new != nil }) else { continue }
        let former = try former(of: change, id, in: commit)
        if let trace = try trace(of: change, former, id) { search.note(trace, id, in: commit) }
        search.follow(id, to: former?.path)
      }
      return !search.paths.isEmpty
    }
    return search.found
  }

  /// What a commit changed: for a merge only what none of its parents had.
  package func changes(in commit: Commit, under places: [FilePath] = []) throws(GitError) -> [PathChange] {
    let filter = MapFilter(under: places).paths
    let first = commit.parents.first
    let changes =
      places.isEmpty
      ? try changes(from: first, to: commit.tree)
      : try repository.changes(from: first, to: commit.tree, matching: filter)
    guard commit.parents.count > 1, !changes.isEmpty else { return changes }
    let others = try commit.parents.dropFirst().map { parent throws(GitError) in
      Set(try repository.changes(from: parent, to: commit.tree, matching: filter).map(\.path))
    }
    return changes.filter { change in others.allSatisfy { $0.contains(change.path) } }
  }

  /// What a commit changed in the one that it was built on, what a merge brought included.
  package func changesSinceFirstParent(of commit: Commit, under places: [FilePath] = []) throws(GitError)
    -> [PathChange]
  {
    try repository.changes(from: commit.parents.first, to: commit.tree, matching: MapFilter(under: places).paths)
  }

  /// What a file was before a commit: at its own path, or where the journey of its id stood.
  private func former(of change: PathChange, _ id: String, in commit: Commit) throws(GitError) -> PathChange? {
    if change.old != nil { return change }
    let gone = try changes(in: commit).filter { $0.new == nil && $0.old?.mode.isFile == true }
    if let same = gone.first(where: { $0.old?.oid == change.new?.oid }) { return same }
    for other in gone {
      guard let side = other.old, try document(at: other.path, side)?.id == id else { continue }
      return other
    }
    return nil
  }

  /// What a change made of a journey: nil where people would read of nothing, as where only the style changed.
  private func trace(of change: PathChange, _ former: PathChange?, _ id: String) throws(GitError) -> Touch.Trace? {
    guard let new = change.new, let old = former?.old else { return Touch.Trace(.updated) }
    guard new.oid != old.oid else { return nil }
    let version = Memory.Version(
      old: Memory.Place(blob: old.oid, path: former?.path ?? change.path),
      new: Memory.Place(blob: new.oid, path: change.path))
    if let known = memory?.trace(version) { return known }
    let trace = try trace(
      from: document(at: former?.path ?? change.path, old), to: document(at: change.path, new))
    memory?.keep(trace, as: version)
    return trace
  }

  private func trace(from before: Document?, to after: Document?) -> Touch.Trace? {
    guard let before, let after, before.tree.refusals.isEmpty, after.tree.refusals.isEmpty else {
      return Touch.Trace(.updated)
    }
    let set = Diff.between(before, after)
    let changes = set.changes
    guard !changes.isEmpty else { return nil }
    return Touch.Trace(changes.allSatisfy(\.isMeasuringOnly) ? .confirmed : .updated, Footprint(set))
  }

  private func document(at path: FilePath, _ side: PathChange.Side) throws(GitError) -> Document? {
    guard side.mode.isFile, let record = MapFilter().record(of: path) else { return nil }
    return try document(of: side.oid, at: path, as: record)
  }
}

/// What is known of the touches of some journeys, and whose are still looked for.
private struct TouchSearch {
  private(set) var paths: [String: FilePath]
  private(set) var found: [String: [Touch]] = [:]
  let week: Week
  let zone: Zone

  init(paths: [String: FilePath], week: Week, zone: Zone) {
    self.paths = paths
    self.week = week
    self.zone = zone
  }

  /// The files to look at; few enough that naming them keeps other folders out of the comparison.
  var places: [FilePath] { paths.count > 50 ? [] : Array(paths.values) }

  /// Remembers a touch; one before the week ends the search.
  mutating func note(_ trace: Touch.Trace, _ id: String, in commit: Commit) {
    guard paths[id] != nil else { return }
    let touch = Touch(
      kind: trace.kind, footprint: trace.footprint, commit: commit,
      day: zone.day(of: Instant(seconds: commit.author.seconds)))
    found[id, default: []].append(touch)
    if touch.week < week { paths[id] = nil }
  }

  /// Looks on at the path where a journey stood before; nil where it began.
  mutating func follow(_ id: String, to path: FilePath?) {
    if paths[id] != nil { paths[id] = path }
  }
}

extension Touch.Trace {
  fileprivate init(_ kind: Touch.Kind, _ footprint: Footprint = Footprint()) {
    self.init(kind: kind, footprint: footprint)
  }
}

extension Change {
  /// Whether only the day of measuring moved, which says that the figure is still right.
  fileprivate var isMeasuringOnly: Bool {
    guard case .date = field?.kind else { return false }
    return weight == .minor
  }
}
