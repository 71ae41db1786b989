import Glibc
import Language
import SystemPackage

/// A folder held open, so that nobody can put a link in its place while we work in it.
struct Folder: ~Copyable {
  private let descriptor: Int32
  /// Its name, for what people read.
  let name: String

  private init(descriptor: Int32, name: String) {
    self.descriptor = descriptor
    self.name = name
  }

  /// Opens a folder, making it where it is missing; its own name must not be a link.
  init(at path: FilePath) throws(MailError) {
    let made = path.withPlatformString { mkdir($0, 0o700) == 0 ? 0 : errno }
    guard made == 0 || made == EEXIST else { throw Self.trouble("make the folder `\(path)`", made) }
    let opened = path.withPlatformString { Glibc.open($0, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC) }
    guard opened >= 0 else { throw Self.trouble("open the folder `\(path)`", errno) }
    self.init(descriptor: opened, name: path.string)
  }

  /// Opens a folder inside another, likewise.
  init(_ inner: String, in folder: borrowing Folder) throws(MailError) {
    let name = "\(folder.name)/\(inner)"
    let made = mkdirat(folder.descriptor, inner, 0o700) == 0 ? 0 : errno
    guard made == 0 || made == EEXIST else { throw Self.trouble("make the folder `\(name)`", made) }
    let opened = openat(folder.descriptor, inner, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
    guard opened >= 0 else { throw Self.trouble("open the folder `\(name)`", errno) }
    self.init(descriptor: opened, name: name)
  }

  deinit { close(descriptor) }

  /// Keeps other processes out until the folder is closed.
  func lock() throws(MailError) {
    while flock(descriptor, LOCK_EX) != 0 {
      guard errno == EINTR else { throw Self.trouble("lock `\(name)`", errno) }
    }
  }

  /// Whether something of that name is in it.
  func has(_ file: String) -> Bool {
    var status = stat()
    return fstatat(descriptor, file, &status, AT_SYMLINK_NOFOLLOW) == 0
  }

  /// Makes what happened in it last through a crash of the machine.
  func sync() throws(MailError) {
    guard fsync(descriptor) == 0 else { throw Self.trouble("write `\(name)`", errno) }
  }

  /// Takes a file out of it; one that is gone already is no trouble.
  func remove(_ file: String) throws(MailError) {
    guard unlinkat(descriptor, file, 0) == 0 || errno == ENOENT else {
      throw Self.trouble("remove `\(name)/\(file)`", errno)
    }
  }

  /// Moves a file into another folder, or to another name, in one step.
  func move(_ file: String, to folder: borrowing Folder, as other: String) throws(MailError) {
    guard renameat(descriptor, file, folder.descriptor, other) == 0 else {
      throw Self.trouble("move `\(name)/\(file)`", errno)
    }
    try folder.sync()
  }

  /// Gives a file another name in one step, which need not last before the folder is synced.
  func rename(_ file: String, as other: String) throws(MailError) {
    guard renameat(descriptor, file, descriptor, other) == 0 else {
      throw Self.trouble("move `\(name)/\(file)`", errno)
    }
  }

  /// Moves a file into another folder, without waiting for the disk.
  func rename(_ file: String, to folder: borrowing Folder) throws(MailError) {
    guard renameat(descriptor, file, folder.descriptor, file) == 0 else {
      throw Self.trouble("move `\(name)/\(file)`", errno)
    }
  }

  /// When a file in it was last written, and how long it is; nil where there is no regular file of that name.
  func facts(_ file: String) -> (written: Instant, size: Int)? {
    var status = stat()
    guard fstatat(descriptor, file, &status, AT_SYMLINK_NOFOLLOW) == 0, status.st_mode & S_IFMT == S_IFREG else {
      return nil
    }
    return (Instant(seconds: Int64(status.st_mtim.tv_sec)), Int(status.st_size))
  }

  /// Opens a file in it, never through a link.
  borrowing func open(_ file: String, _ flags: Int32) throws(MailError) -> OpenFile {
    let opened = openat(descriptor, file, flags | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK, 0o600)
    guard opened >= 0 else { throw Self.trouble("open `\(name)/\(file)`", errno) }
    return OpenFile(descriptor: opened, name: "\(name)/\(file)")
  }

  /// The names in it, sorted.
  func names() throws(MailError) -> [String] {
    var names: [String] = []
    try each { names.append(String(decoding: $0, as: UTF8.self)) }
    return names.sorted()
  }

  /// Visits the names in it, in no order, without holding them all.
  func each(_ visit: (ArraySlice<UInt8>) -> Void) throws(MailError) {
    // A descriptor of its own: `fdopendir` takes it, and its place in the list.
    let copy = openat(descriptor, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard copy >= 0, let stream = fdopendir(copy) else { throw Self.trouble("list `\(name)`", errno) }
    defer { closedir(stream) }
    while true {
      errno = 0
      guard let entry = readdir(stream) else { break }
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { Array($0.prefix { $0 != 0 }) }
      if name != Array(".".utf8), name != Array("..".utf8) { visit(name[...]) }
    }
    guard errno == 0 else { throw Self.trouble("list `\(name)`", errno) }
  }

  /// What the system says, in our words.
  static func trouble(_ doing: String, _ code: Int32) -> MailError {
    let hint: String? =
      switch code {
      case ELOOP, ENOTDIR: "letters are never written through a symbolic link; put a real folder in its place"
      case EACCES, EPERM, EROFS: "look at who owns the folder and who may write there"
      case ENOSPC, EDQUOT: "make room on the disk and run `cjmgit notify` again; nobody is told twice"
      default: nil
      }
    return MailError(
      doing: doing, message: Errno(rawValue: code).description, hint: hint, isFull: [ENOSPC, EDQUOT].contains(code))
  }
}
