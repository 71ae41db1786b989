import Git
import History
import Journey
import Language
import SystemPackage

/// A file that a merge left in conflict, with what is left to decide in it.
struct UnmergedFile {
  /// How it stands with a file.
  enum Standing {
    /// A map whose versions can be joined by meaning; `doubled` is what stands twice in it now.
    case map(Settling, doubled: [Doubled])
    /// A map whose versions cannot: its markers are those of a merge by lines.
    case lines(Merge.Unable)
    /// One side took the file away, the other changed it.
    case deleted(by: Merge.Side)
    /// Nothing that can be read lies in the work tree.
    case unread(String)
    /// No map at all.
    case foreign
  }

  /// The path from the top of the repository.
  let path: FilePath
  let standing: Standing
  /// The versions of the map, for the names of what stands in them: ours first.
  let documents: [Merge.Side: Document]

  init(path: FilePath, standing: Standing, documents: [Merge.Side: Document]) {
    (self.path, self.standing, self.documents) = (path, standing, documents)
  }

  /// The files that the index holds in conflict, in the order of their paths.
  static func all(in history: borrowing History) throws -> [UnmergedFile] {
    let filter = try history.filter(at: history.head())
    return try history.repository.index().unmerged.map { try UnmergedFile($0, filter, in: history) }
  }

  private init(_ file: Index.Unmerged, _ filter: MapFilter, in history: borrowing History) throws {
    path = file.path
    let present = [file.base, file.ours, file.theirs].compactMap(\.self)
    guard let record = filter.record(of: path), present.allSatisfy(\.mode.isFile) else {
      (standing, documents) = (.foreign, [:])
      return
    }
    var sources: [Merge.Side: Source] = [:]
    for (side, entry) in [(Merge.Side.base, file.base), (.ours, file.ours), (.theirs, file.theirs)] {
      guard let entry else { continue }
      sources[side] = Source(name: path.string, bytes: try history.repository.bytes(of: entry.oid))
    }
    documents = sources.mapValues { Document($0, as: record) }
    standing = try Self.standing(of: path, sources, record, in: history)
  }

  private static func standing(
    of path: FilePath, _ sources: [Merge.Side: Source], _ record: Record, in history: borrowing History
  ) throws -> Standing {
    guard let ours = sources[.ours] else { return .deleted(by: .ours) }
    guard let theirs = sources[.theirs] else { return .deleted(by: .theirs) }
    let file: Source
    do {
      file = Source(name: path.string, bytes: try history.repository.readFile(path).bytes)
    } catch {
      return .unread(error.message)
    }
    do {
      let base = sources[.base] ?? Source(name: path.string, bytes: [])
      let settling = try Settling(base: base, ours: ours, theirs: theirs, as: record, file: file)
      return .map(settling, doubled: Merge.doubled(in: file, from: [ours, theirs], as: record))
    } catch {
      return .lines(error)
    }
  }

  /// What is known of its conflicts; nil where it cannot be joined by meaning.
  var settling: Settling? {
    guard case .map(let settling, _) = standing else { return nil }
    return settling
  }

  /// The file's name, as git prints it.
  var name: String { Escape.cQuoted(path.bytes, quotingPath: false) }

  /// The version from which names are taken.
  var document: Document? { documents[.ours] ?? documents[.theirs] ?? documents[.base] }

  /// The document's id; empty where it has none.
  var id: String { document?.id ?? "" }

  /// How many of its conflicts are not settled.
  var left: Int { settling?.conflicts.count { $0.state != .settled } ?? 0 }
}
