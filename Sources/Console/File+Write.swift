package import Glibc
package import SystemPackage

/// Files that are written whole or not at all.
extension File {
  /// Whether a folder lies at a path.
  package static func isFolder(_ path: FilePath) -> Bool {
    var facts = stat()
    return path.withPlatformString { lstat($0, &facts) } == 0 && facts.st_mode & S_IFMT == S_IFDIR
  }

  /// Whether a symbolic link lies at a path.
  package static func isLink(_ path: FilePath) -> Bool {
    var facts = stat()
    return path.withPlatformString { lstat($0, &facts) } == 0 && facts.st_mode & S_IFMT == S_IFLNK
  }

  /// Writes a file beside its place and moves it there; a link that lies there gives way, what it points to does not.
  package static func write(_ text: String, to path: FilePath, mode: mode_t = 0o666) throws {
    try write(Array(text.utf8), to: path, mode: mode)
  }

  /// The same for bytes.
  package static func write(_ bytes: [UInt8], to path: FilePath, mode: mode_t = 0o666) throws {
    let draft = draft(of: path, "\(getpid())")
    try put(bytes, in: draft, for: path, mode: mode)
    guard move(draft, path, { rename($0, $1) }) else { throw unwritable(path) }
  }

  /// The same for a file of which one run at a time writes, and which a crash of the machine must not lose: the disk keeps
  /// it before this returns.
  ///
  /// The draft has one name: what a crash left there gives way.
  package static func keep(_ text: String, at path: FilePath) throws {
    let draft = draft(of: path, "new")
    remove(draft)
    try put(Array(text.utf8), in: draft, for: path, mode: 0o600, isKept: true)
    guard move(draft, path, { rename($0, $1) }) else { throw unwritable(path) }
    let folder = path.removingLastComponent()
    let place = folder.withPlatformString { open($0, O_RDONLY | O_DIRECTORY | O_CLOEXEC) }
    guard place >= 0 else { throw unwritable(path) }
    defer { close(place) }
    guard fsync(place) == 0 else { throw unwritable(path) }
  }

  /// Moves a file to another place in one step; what lies there gives way.
  package static func move(_ file: FilePath, to path: FilePath) throws {
    guard move(file, path, { rename($0, $1) }) else { throw Failure(couldNot: "move `\(file)`") }
  }

  /// Writes a file where nothing lies; false where something does, which stays as it is.
  package static func create(_ text: String, at path: FilePath, mode: mode_t = 0o666) throws -> Bool {
    let draft = draft(of: path, "\(getpid())")
    try put(Array(text.utf8), in: draft, for: path, mode: mode)
    let isDone = move(draft, path) { link($0, $1) }
    let problem = errno
    remove(draft)
    guard isDone || problem == EEXIST else { throw unwritable(path, problem) }
    return isDone
  }

  /// Makes the folders in which a file is to lie; those that are there stay as they are.
  package static func makeFolders(for path: FilePath) throws {
    let folder = path.removingLastComponent()
    guard !folder.isEmpty, !exists(folder) else { return }
    try makeFolders(for: folder)
    guard folder.withPlatformString({ mkdir($0, 0o777) }) == 0 || errno == EEXIST else { throw unwritable(folder) }
  }

  /// Takes a file away, if it is there.
  package static func remove(_ path: FilePath) { _ = path.withPlatformString { unlink($0) } }

  private static func draft(of path: FilePath, _ ending: String) -> FilePath {
    path.removingLastComponent().appending(".\(path.lastComponent?.string ?? "file").\(ending)")
  }

  private static func put(
    _ bytes: [UInt8], in draft: FilePath, for path: FilePath, mode: mode_t, isKept: Bool = false
  ) throws {
    let file = draft.withPlatformString { open($0, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, mode) }
    guard file >= 0 else { throw unwritable(path) }
    do {
      try FileDescriptor(rawValue: file).closeAfter {
        try FileDescriptor(rawValue: file).writeAll(bytes)
        guard !isKept || fsync(file) == 0 else { throw Errno(rawValue: errno) }
      }
    } catch {
      remove(draft)
      throw Failure("could not write `\(path)`: \(error)")
    }
  }

  private static func move(
    _ from: FilePath, _ to: FilePath, _ call: (UnsafePointer<CChar>, UnsafePointer<CChar>) -> Int32
  ) -> Bool {
    from.withPlatformString { from in to.withPlatformString { call(from, $0) } } == 0
  }

  private static func unwritable(_ path: FilePath, _ number: Int32 = errno) -> Failure {
    Failure(couldNot: "write `\(path)`", number)
  }
}
