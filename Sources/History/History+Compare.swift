package import Git
package import Journey
import SystemPackage

/// What differs between two states of the maps.
package struct Comparison: Sendable {
  /// The documents that differ, journeys first, then personas, then the company.
  package let pairs: [MapPair]
  /// What could not be read as a map.
  package let skipped: [Skipped]

  /// What changed in each document; those in which only bytes differ are among them.
  package var changeSets: [ChangeSet] { pairs.map { Diff.between($0.before?.document, $0.after?.document) } }
}

extension History {
  /// Compares the maps of two states.
  ///
  /// A file that moved to another path is the same document if its id is the same.
  package func compare(_ old: Side, _ new: Side, filter: MapFilter? = nil) throws(GitError) -> Comparison {
    let filter = if let filter { filter } else { try self.filter(at: new) }
    var before: [MapFile] = []
    var after: [MapFile] = []
    var skipped: [Skipped] = []
    for change in try changed(old, new, filter) where filter.record(of: change.path) != nil {
      do {
        var first = try file(change, \.old, at: old, filter)
        if new == .workTree, let stored = first, try repository.isFiltered(stored.path) {
          first = try checkedOut(stored, at: old)
        }
        let second = try file(change, \.new, at: new, filter)
        if first?.bytes == second?.bytes { continue }
        if let first { before.append(first) }
        if let second { after.append(second) }
      } catch  where error.isUnreadableFile {
        skipped.append(Skipped(path: change.path, error: error))
      }
    }
    return Comparison(pairs: Self.paired(before, after), skipped: skipped)
  }

  /// A path at which two states may differ, with what is stored there where git said so already.
  private struct Candidate {
    let path: FilePath
    var stored: PathChange?
  }

  /// The paths at which two states may differ.
  private func changed(_ old: Side, _ new: Side, _ filter: MapFilter) throws(GitError) -> [Candidate] {
    let head = try head()
    switch (old, new) {
    case (.commit(let a), .commit(let b)):
      return try repository.changes(from: a, to: b, matching: filter.paths).map { Candidate(path: $0.path, stored: $0) }
    case (.nothing, .commit(let b)):
      return try repository.changes(from: nil, to: b, matching: filter.paths).map {
        Candidate(path: $0.path, stored: $0)
      }
    case (head, .workTree) where old != .nothing:
      return try repository.workTreeChanges(matching: filter.paths).map { Candidate(path: $0.path) }
    case (head, .index) where old != .nothing:
      return try repository.stagedChanges(matching: filter.paths).map { Candidate(path: $0.path, stored: $0) }
    default:
      let paths = try paths(at: old, filter) + paths(at: new, filter)
      return paths.sorted(by: FilePath.inByteOrder).reduce(into: []) {
        if $0.last?.path != $1 { $0.append(Candidate(path: $1)) }
      }
    }
  }

  /// A committed file as it would lie in the work tree, where a filter driver stores it in another form.
  private func checkedOut(_ file: MapFile, at side: Side) throws(GitError) -> MapFile {
    guard case .commit(let oid) = side, let entry = try repository.entry(at: file.path, in: oid) else { return file }
    let bytes = try repository.checkedOut(entry.oid, at: file.path)
    let document = Document(Source(name: file.path.string, bytes: bytes), as: file.document.form.record)
    return MapFile(path: file.path, bytes: bytes, mode: file.mode, document: document)
  }

  /// One side of a candidate; what git named already is not looked up again, since that reads the whole index.
  private func file(
    _ candidate: Candidate, _ which: KeyPath<PathChange, PathChange.Side?>, at side: Side, _ filter: MapFilter
  ) throws(GitError) -> MapFile? {
    let path = candidate.path
    guard let stored = candidate.stored else { return try file(path, at: side, filter: filter) }
    guard let entry = stored[keyPath: which], entry.mode.isFile, let record = filter.record(of: path) else {
      return nil
    }
    let bytes = try repository.bytes(of: entry.oid)
    let document = try document(of: entry.oid, at: path, as: record, bytes: bytes)
    return MapFile(path: path, bytes: bytes, mode: entry.mode, document: document)
  }

  /// Puts the two versions of each document side by side: by path, else by id.
  package static func paired(_ before: [MapFile], _ after: [MapFile]) -> [MapPair] {
    var lone = before
    var pairs = after.map { new -> MapPair in
      let match = lone.firstIndex { $0.path == new.path } ?? lone.firstIndex { isMoved($0, new, after) }
      return MapPair(before: match.map { lone.remove(at: $0) }, after: new)
    }
    pairs += lone.map { MapPair(before: $0, after: nil) }
    return pairs.enumerated().sorted { left, right in
      (rank(left.element), left.offset) < (rank(right.element), right.offset)
    }.map(\.element)
  }

  private static func isMoved(_ old: MapFile, _ new: MapFile, _ after: [MapFile]) -> Bool {
    old.document.id == new.document.id && !new.document.id.isEmpty
      && old.document.form.record.name == new.document.form.record.name && !after.contains { $0.path == old.path }
  }

  private static func rank(_ pair: MapPair) -> Int {
    let name = (pair.after ?? pair.before)?.document.form.record.name
    return Record.documents.firstIndex { $0.record.name == name } ?? Record.documents.count
  }
}
