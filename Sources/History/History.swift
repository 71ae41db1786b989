package import Git
package import Journey
package import SystemPackage

/// The journeys of a repository at its revisions.
package struct History: ~Copyable {
  /// The repository that holds them.
  package let repository: Repository
  /// What an earlier look read; nil where every look reads for itself.
  let memory: Memory?

  /// Takes over a repository.
  package init(_ repository: consuming Repository, remembering memory: Memory? = nil) {
    self.repository = repository
    self.memory = memory
  }

  /// Opens the repository around a folder, nil being the current one; `program` reads what libgit2 does not.
  package static func open(
    at folder: FilePath?, program: GitProgram? = nil, remembering memory: Memory? = nil
  ) throws(GitError) -> History {
    History(try Repository.open(at: folder, program: program), remembering: memory)
  }

  /// The commit that `HEAD` names; `nothing` before the first commit.
  package func head() throws(GitError) -> Side {
    try repository.head().commit.map(Side.commit) ?? .nothing
  }

  /// The company at a state; one without a file where it has none, or an unreadable one.
  package func company(at side: Side) throws(GitError) -> Company {
    let (path, filter) = (FilePath("cjm.yaml"), MapFilter())
    guard case .commit(let oid) = side else { return Company(try file(path, at: side, filter: filter)?.document) }
    guard let entry = try repository.entry(at: path, in: oid), entry.mode.isFile, let record = filter.record(of: path)
    else { return Company(nil) }
    return Company(try document(of: entry.oid, at: path, as: record))
  }

  /// A filter for the maps of a state, by its company's globs.
  package func filter(at side: Side, under roots: [FilePath] = []) throws(GitError) -> MapFilter {
    let company = try company(at: side)
    return MapFilter(globs: company.document == nil ? [] : company.journeyGlobs, under: roots)
  }

  /// One file of ours at a state; nil where it is not there, is no file, or is none of ours.
  package func file(_ path: FilePath, at side: Side, filter: MapFilter = MapFilter()) throws(GitError) -> MapFile? {
    guard let record = filter.record(of: path), let raw = try read(path, at: side) else { return nil }
    let source = Source(name: path.string, bytes: raw.bytes)
    return MapFile(path: path, bytes: raw.bytes, mode: raw.mode, document: Document(source, as: record))
  }

  /// Every file of ours at a state, by path.
  package func files(at side: Side, filter: MapFilter? = nil) throws(GitError) -> [MapFile] {
    let filter = if let filter { filter } else { try self.filter(at: side) }
    var files: [MapFile] = []
    for path in try paths(at: side, filter) {
      do {
        if let file = try file(path, at: side, filter: filter) { files.append(file) }
      } catch  where error.isUnreadableFile {
        continue
      }
    }
    return files
  }

  /// What every reference of a state finds.
  package func registry(at side: Side) throws(GitError) -> Registry {
    Registry(try files(at: side).map(\.document))
  }

  /// The paths of our files at a state.
  package func paths(at side: Side, _ filter: MapFilter) throws(GitError) -> [FilePath] {
    let all: [FilePath] =
      switch side {
      case .nothing: []
      case .commit(let oid): try repository.entries(in: oid, matching: filter.paths).filter(\.mode.isFile).map(\.path)
      case .index: try repository.index(matching: filter.paths).staged.filter(\.mode.isFile).map(\.path)
      case .workTree: try repository.workTreeFiles(matching: filter.paths)
      }
    return all.filter { filter.record(of: $0) != nil }
  }

  private func read(_ path: FilePath, at side: Side) throws(GitError) -> (bytes: [UInt8], mode: EntryMode)? {
    switch side {
    case .nothing: return nil
    case .commit(let oid):
      guard let entry = try repository.entry(at: path, in: oid), entry.mode.isFile else { return nil }
      return (try repository.bytes(of: entry.oid), entry.mode)
    case .index:
      let entries = try repository.index(matching: PathFilter.everything.under([path])).staged
      guard let entry = entries.first(where: { $0.path == path }), entry.mode.isFile else { return nil }
      return (try repository.bytes(of: entry.oid), entry.mode)
    case .workTree:
      do {
        let file = try repository.readFile(path)
        return (file.bytes, file.mode)
      } catch  where error.isNotFound || error.code == .beyondSymbolicLink {
        // What lies behind a link lies somewhere else, and here no more: git takes it for deleted, too.
        return nil
      }
    }
  }
}
