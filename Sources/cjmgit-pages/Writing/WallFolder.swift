import Console
import Language
import SystemPackage
import Walls

/// The folder into which a wall is written.
///
/// New pages are laid aside until all of them are there, then moved to their places: whatever happens before that, the
/// old ones stand. What we did not write is never touched, and no link is ever followed below the folder.
struct WallFolder: ~Copyable {
  /// Where new pages wait.
  private static let waitingRoom = ".cjmgit-wall.new"
  /// The longest list that is read: one of ours is far shorter.
  private static let longest = 16 << 20

  /// What a build did.
  struct Done {
    var written = 0, unchanged = 0, removed = 0
  }

  private let folder: OpenFolder
  private let waiting: OpenFolder
  private let former: Manifest
  private let tongue: Tongue
  private var staged: [Manifest.Part] = []
  /// Under which names new pages wait.
  private var names: [SitePath: String] = [:]

  /// Takes a folder: one that is empty, or holds a wall; one that is missing is made.
  init(at path: FilePath, _ tongue: Tongue) throws {
    try WallPlace.check(path, tongue)
    try File.makeFolders(for: path.appending(Manifest.name))
    let folder = try OpenFolder(at: path)
    try WallPlace.check(folder.place, tongue)
    try folder.lock()
    let former = try Self.manifest(of: folder, tongue)
    if former.parts.isEmpty { try folder.write(Array(Manifest().text.utf8), as: Manifest.name) }
    let waiting = try OpenFolder(Self.waitingRoom, in: folder)
    for name in try waiting.names() { try waiting.remove(name) }
    self.init(folder: folder, waiting: waiting, former: former, tongue: tongue)
  }

  private init(folder: consuming OpenFolder, waiting: consuming OpenFolder, former: Manifest, tongue: Tongue) {
    self.folder = folder
    self.waiting = waiting
    self.former = former
    self.tongue = tongue
  }

  /// The folder's path, links followed.
  var path: FilePath { folder.place }

  private static func manifest(of folder: borrowing OpenFolder, _ tongue: Tongue) throws -> Manifest {
    guard folder.find(Manifest.name) != .nothing else {
      guard let name = try folder.names().first else { return Manifest() }
      throw Failure(
        WallWords.isTaken.filled(tongue, "\(folder.path)", name), hint: WallWords.emptyFolder[tongue])
    }
    guard case .file(let size) = folder.find(Manifest.name), size <= longest,
      let manifest = Manifest(String(decoding: try folder.read(Manifest.name, limit: longest), as: UTF8.self))
    else {
      throw Failure(
        WallWords.isDamaged.filled(tongue, "\(folder.path.appending(Manifest.name))"),
        hint: WallWords.emptyFolder[tongue])
    }
    return manifest
  }

  /// Whether a part stands as it would be made.
  func has(_ part: SitePart) throws -> Bool {
    guard let old = former[part.name], old.key == part.key else { return false }
    return try old.entries.allSatisfy { try folder.find($0.path) == .file(size: $0.size) }
  }

  /// Lays the files of a part aside; a place that another file of ours has already is left to it.
  mutating func stage(_ built: BuiltPart) throws {
    var entries: [Manifest.Entry] = []
    for file in built.files {
      guard let path = SitePath(file.path) else { throw Failure("`\(file.path)` is no name for a page") }
      guard names[path] == nil else { continue }
      try refuseForeign(path)
      let name = String(names.count)
      names[path] = name
      do {
        try waiting.write(file.bytes, as: name)
      } catch let failure as Failure {
        throw Failure(failure.message, hint: WallWords.oldStand[tongue])
      }
      entries.append(Manifest.Entry(path: path, size: file.bytes.count))
    }
    staged.append(Manifest.Part(name: built.part.name, key: built.part.key, entries: entries))
  }

  private func refuseForeign(_ path: SitePath) throws {
    switch try folder.find(path) {
    case .nothing: return
    case .file where former.paths.contains(path): return
    default:
      throw Failure(
        WallWords.isForeign.filled(tongue, "\(folder.path.appending(path.description))"),
        hint: WallWords.moveAway[tongue])
    }
  }

  /// Moves what was laid aside to its places, takes away what is no longer part of the site, and writes the list.
  mutating func publish(_ parts: [SitePart]) throws -> Done {
    let new = Manifest(
      parts.compactMap { part in staged.first { $0.name == part.name } ?? former[part.name] })
    // Whoever comes after a crash finds all that may be ours in the list, and nothing that is said to be finished.
    try list(Manifest((staged + former.parts).map { Manifest.Part(name: $0.name, key: nil, entries: $0.entries) }))
    for path in staged.flatMap({ $0.entries.map(\.path) }) {
      guard let name = names[path] else { continue }
      try folder.inside(path.folders[...]) { try waiting.move(name, to: $0, as: path.name) }
    }
    let gone = former.paths.subtracting(new.paths)
    for path in gone { try remove(path) }
    try list(new)
    folder.removeFolder(Self.waitingRoom)
    return Done(written: names.count, unchanged: new.paths.count - names.count, removed: gone.count)
  }

  /// Keeps git from offering the pages for a commit; a file that says otherwise stays as it is.
  ///
  /// Meant where nobody said where they are to lie, so that they lie among the maps.
  func hideFromGit() throws {
    let name = ".gitignore"
    if folder.find(name) == .nothing { try folder.write(Array("*\n".utf8), as: name) }
  }

  private func list(_ manifest: Manifest) throws {
    try waiting.write(Array(manifest.text.utf8), as: Manifest.name)
    try waiting.move(Manifest.name, to: folder, as: Manifest.name)
  }

  /// Takes a page away, and folders of ours that it leaves empty.
  private func remove(_ path: SitePath) throws {
    guard case .file = try folder.find(path) else { return }
    try folder.inside(path.folders[...]) { try $0.remove(path.name) }
    if let first = path.folders.first, path.folders.count == 1 { folder.removeFolder(first) }
  }
}
