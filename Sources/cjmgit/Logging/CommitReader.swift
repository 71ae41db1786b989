import Console
import Git
import History
import Journey
import SystemPackage

/// Reads what commits changed, each version of a file once: what one commit made is what the next one found.
struct CommitReader {
  /// What a commit did to files, read and not yet compared.
  struct Pairs: Sendable {
    let commit: Git.Commit
    let pairs: [MapPair]
    /// What the company called things before and after.
    let before: Registry, after: Registry
  }

  /// A version of a file: what it holds depends on its name, too.
  private struct Version: Hashable {
    let path: FilePath
    let oid: Oid
  }

  private let scope: LogScope
  private var documents: [Version: Document] = [:]
  private var companies: [Oid: Registry] = [:]

  init(_ scope: LogScope) { self.scope = scope }

  /// What some commits did; versions are kept for the next call only where the last of these commits found them.
  mutating func read(_ commits: [Git.Commit], in history: borrowing History) throws -> [Pairs] {
    var changes: [[PathChange]] = []
    for commit in commits { changes.append(try self.changes(in: commit, history)) }
    try parse(changes.flatMap(\.self), history)
    var read: [Pairs] = []
    for (commit, changes) in zip(commits, changes) {
      let pairs = History.paired(files(changes, \.old), files(changes, \.new))
      read.append(
        Pairs(
          commit: commit, pairs: pairs.filter { $0.before?.bytes != $0.after?.bytes },
          before: try commit.parents.first.map { try names(at: $0, history) } ?? Registry(),
          after: try names(at: commit.tree, history)))
    }
    let found = Set(
      changes.joined().compactMap { change in change.old.map { Version(path: change.path, oid: $0.oid) } })
    documents = documents.filter { found.contains($0.key) }
    return read
  }

  private func changes(in commit: Git.Commit, _ history: borrowing History) throws -> [PathChange] {
    let all =
      scope.isFirstParentOnly
      ? try history.changesSinceFirstParent(of: commit, under: scope.paths)
      : try history.changes(in: commit, under: scope.paths)
    return all.filter { scope.filter.record(of: $0.path) != nil }
  }

  /// Reads file after file, not commit after commit: git stores the versions of a file as differences from each other, and
  /// libgit2 remembers few of them.
  private mutating func parse(_ changes: [PathChange], _ history: borrowing History) throws {
    var unread: [(version: Version, record: Record)] = []
    var seen = Set(documents.keys)
    for change in changes {
      for side in [change.new, change.old].compactMap(\.self) where side.mode.isFile {
        let version = Version(path: change.path, oid: side.oid)
        guard seen.insert(version).inserted, let record = scope.filter.record(of: change.path) else { continue }
        unread.append((version, record))
      }
    }
    let files = unread.ordered(by: \.version.path.string)
    let sources = try files.map { version, record in
      let source = Source(name: version.path.string, bytes: try history.repository.bytes(of: version.oid))
      return MapSource(path: version.path, source: source, record: record)
    }
    let read = Parallel.map(sources) { Document($0.source, as: $0.record) }
    for (file, document) in zip(files, read) { documents[file.version] = document }
  }

  private func files(_ changes: [PathChange], _ side: (PathChange) -> PathChange.Side?) -> [MapFile] {
    changes.compactMap { change in
      guard let side = side(change) else { return nil }
      return documents[Version(path: change.path, oid: side.oid)].map {
        MapFile(path: change.path, bytes: $0.source.bytes, mode: side.mode, document: $0)
      }
    }
  }

  /// What the company declares at a revision; nothing where there is no such file, or no such revision in this clone.
  private mutating func names(at revision: Oid, _ history: borrowing History) throws -> Registry {
    guard let entry = try? history.repository.entry(at: "cjm.yaml", in: revision), entry.mode.isFile else {
      return Registry()
    }
    if let known = companies[entry.oid] { return known }
    let source = Source(name: "cjm.yaml", bytes: try history.repository.bytes(of: entry.oid))
    let registry = Registry([Document(source, as: .company)])
    companies[entry.oid] = registry
    return registry
  }
}
