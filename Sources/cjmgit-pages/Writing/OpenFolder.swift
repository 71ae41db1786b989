import Console
import Glibc
import SystemPackage

/// A folder held open: what is done in it is done there, whoever puts a link in its place meanwhile.
struct OpenFolder: ~Copyable {
  /// What lies under a name.
  enum Found: Equatable {
    case nothing, folder, other
    case file(size: Int)
  }

  private let descriptor: Int32
  /// Its path, for what people read.
  let path: FilePath

  private init(_ descriptor: Int32, _ path: FilePath) { (self.descriptor, self.path) = (descriptor, path) }

  /// Opens a folder that a person named.
  init(at path: FilePath) throws {
    let opened = path.withPlatformString { open($0, O_RDONLY | O_DIRECTORY | O_CLOEXEC) }
    guard opened >= 0 else { throw Failure(couldNot: "open the folder `\(path)`") }
    self.init(opened, path)
  }

  /// Opens a folder inside another, making it where it is missing; links are not followed.
  init(_ name: String, in folder: borrowing OpenFolder) throws {
    let path = folder.path.appending(name)
    guard mkdirat(folder.descriptor, name, 0o777) == 0 || errno == EEXIST else {
      throw Failure(couldNot: "make the folder `\(path)`")
    }
    let opened = openat(folder.descriptor, name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
    guard opened >= 0 else { throw Failure(couldNot: "open the folder `\(path)`") }
    self.init(opened, path)
  }

  deinit { close(descriptor) }

  /// Where it lies in truth, links followed.
  var place: FilePath { File.resolved(FilePath("/proc/self/fd/\(descriptor)")) }

  /// Keeps other processes out until it is closed.
  func lock() throws {
    while flock(descriptor, LOCK_EX) != 0 {
      guard errno == EINTR else { throw Failure(couldNot: "lock `\(path)`") }
    }
  }

  /// What lies under a name; a link is something else, wherever it leads.
  func find(_ name: String) -> Found {
    var facts = stat()
    guard fstatat(descriptor, name, &facts, AT_SYMLINK_NOFOLLOW) == 0 else { return .nothing }
    switch facts.st_mode & S_IFMT {
    case S_IFREG: return .file(size: Int(facts.st_size))
    case S_IFDIR: return .folder
    default: return .other
    }
  }

  /// What lies at a path below it; behind a link lies something else, too.
  func find(_ path: SitePath) throws -> Found {
    try find(path.folders[...], path.name)
  }

  private func find(_ folders: ArraySlice<String>, _ name: String) throws -> Found {
    guard let first = folders.first else { return find(name) }
    let found = find(first)
    guard found == .folder else { return found == .nothing ? .nothing : .other }
    return try OpenFolder(first, in: self).find(folders.dropFirst(), name)
  }

  /// Works in a folder below it, which is made where it is missing.
  func inside(_ folders: ArraySlice<String>, _ work: (borrowing OpenFolder) throws -> Void) throws {
    guard let first = folders.first else { return try work(self) }
    try OpenFolder(first, in: self).inside(folders.dropFirst(), work)
  }

  /// What a file holds, up to a limit.
  func read(_ name: String, limit: Int) throws -> [UInt8] {
    let opened = openat(descriptor, name, O_RDONLY | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK)
    guard opened >= 0 else { throw Failure(couldNot: "read `\(path.appending(name))`") }
    let file = FileDescriptor(rawValue: opened)
    return try file.closeAfter {
      var bytes: [UInt8] = []
      var chunk = [UInt8](repeating: 0, count: 1 << 16)
      while bytes.count < limit {
        let count = try chunk.withUnsafeMutableBytes { try file.read(into: $0) }
        guard count > 0 else { break }
        bytes += chunk[..<count]
      }
      return bytes
    }
  }

  /// Writes a new file; what lies under the name goes first, be it a link.
  func write(_ bytes: [UInt8], as name: String) throws {
    try remove(name)
    let opened = openat(descriptor, name, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o666)
    guard opened >= 0 else { throw Failure(couldNot: "write `\(path.appending(name))`") }
    let file = FileDescriptor(rawValue: opened)
    do {
      try file.closeAfter { _ = try file.writeAll(bytes) }
    } catch let error as Errno {
      throw Failure(couldNot: "write `\(path.appending(name))`", error.rawValue)
    }
  }

  /// Moves a file to a name in another folder in one step.
  func move(_ name: String, to folder: borrowing OpenFolder, as other: String) throws {
    guard renameat(descriptor, name, folder.descriptor, other) == 0 else {
      throw Failure(couldNot: "write `\(folder.path.appending(other))`")
    }
  }

  /// Takes a file away, if it is there.
  func remove(_ name: String) throws {
    guard unlinkat(descriptor, name, 0) == 0 || errno == ENOENT else {
      throw Failure(couldNot: "remove `\(path.appending(name))`")
    }
  }

  /// Takes a folder away where nothing is left in it.
  func removeFolder(_ name: String) { _ = unlinkat(descriptor, name, AT_REMOVEDIR) }

  /// The names in it, hidden ones included.
  func names() throws -> [String] {
    let copy = openat(descriptor, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard copy >= 0, let stream = fdopendir(copy) else { throw Failure(couldNot: "list `\(path)`") }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      names.append(
        withUnsafeBytes(of: &entry.pointee.d_name) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) })
    }
    return names.filter { ![".", ".."].contains($0) }.sorted()
  }
}
