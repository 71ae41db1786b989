package import Git
package import Journey
package import SystemPackage

/// The text of a file of ours at a state of the maps, not yet read as YAML.
package struct MapSource: Sendable {
  /// The path from the top of the repository.
  package let path: FilePath
  /// The text.
  package let source: Source
  /// What the file holds.
  package let record: Record

  /// A text under its path.
  package init(path: FilePath, source: Source, record: Record) {
    self.path = path
    self.source = source
    self.record = record
  }
}

extension History {
  /// The texts of our files at a state, by path, and what has a name of ours and is no file that can be read.
  package func sources(
    at side: Side, filter: MapFilter
  ) throws(GitError) -> (sources: [MapSource], skipped: [Skipped]) {
    switch side {
    case .nothing: return ([], [])
    case .commit(let oid):
      return try sources(
        try repository.entries(in: oid, matching: filter.paths).map { ($0.path, $0.oid, $0.mode) }, filter)
    case .index:
      let staged = try repository.index(matching: filter.paths).staged
      return try sources(staged.map { ($0.path, $0.oid, $0.mode) }, filter)
    case .workTree: return try workTreeSources(filter)
    }
  }

  private func sources(
    _ entries: [(path: FilePath, oid: Oid, mode: EntryMode)], _ filter: MapFilter
  ) throws(GitError) -> (sources: [MapSource], skipped: [Skipped]) {
    var sources: [MapSource] = []
    var skipped: [Skipped] = []
    for entry in entries {
      guard let record = filter.record(of: entry.path) else { continue }
      guard entry.mode.isFile else {
        skipped.append(entry.mode == .symbolicLink ? Self.link(entry.path) : Self.noFile(entry.path))
        continue
      }
      let bytes = try repository.bytes(of: entry.oid)
      sources.append(MapSource(path: entry.path, source: Source(name: entry.path.string, bytes: bytes), record: record))
    }
    return (sources, skipped)
  }

  /// What in the work tree has a name of ours and is no file.
  package func others(filter: MapFilter) throws(GitError) -> [Skipped] {
    var skipped: [Skipped] = []
    for path in try repository.workTreeOthers(matching: filter.paths) where filter.record(of: path) != nil {
      do throws(GitError) {
        _ = try repository.readFile(path, limit: 1)
      } catch {
        skipped.append(Skipped(path: path, error: error))
      }
    }
    return skipped
  }

  private func workTreeSources(
    _ filter: MapFilter
  ) throws(GitError) -> (sources: [MapSource], skipped: [Skipped]) {
    var sources: [MapSource] = []
    var skipped: [Skipped] = []
    skipped += try others(filter: filter)
    for path in try repository.workTreeFiles(matching: filter.paths) {
      guard let record = filter.record(of: path) else { continue }
      do {
        let bytes = try repository.readFile(path, limit: Limits.fileSize).bytes
        sources.append(MapSource(path: path, source: Source(name: path.string, bytes: bytes), record: record))
      } catch  where error.code == .tooLarge {
        sources.append(MapSource(path: path, source: Self.tooLong(path), record: record))
      } catch  where error.isUnreadableFile || error.isNotFound {
        skipped.append(Skipped(path: path, error: error))
      }
    }
    return (sources, skipped)
  }

  /// What stands for a file that is too long to be read: the reader refuses it, which is a finding like any other.
  private static func tooLong(_ path: FilePath) -> Source {
    Source(name: path.string, bytes: [UInt8](repeating: UInt8(ascii: "\n"), count: Limits.fileSize + 1))
  }

  private static func link(_ path: FilePath) -> Skipped {
    Skipped(path: path, error: GitError(.symbolicLink, doing: "read `\(path)`", message: "it is a symbolic link"))
  }

  private static func noFile(_ path: FilePath) -> Skipped {
    Skipped(path: path, error: GitError(.notRegularFile, doing: "read `\(path)`", message: "it is no regular file"))
  }
}
