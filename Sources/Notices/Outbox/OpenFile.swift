import Glibc
import SystemPackage

/// A file held open, closed with the value.
struct OpenFile: ~Copyable {
  /// The longest file that is read: a letter is far shorter.
  private static let longest = 16 << 20

  private let descriptor: Int32
  private let name: String

  init(descriptor: Int32, name: String) {
    self.descriptor = descriptor
    self.name = name
  }

  deinit { close(descriptor) }

  /// Everything that the file holds; refused for what is no regular file.
  func read() throws(MailError) -> [UInt8] {
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG, status.st_size <= Self.longest else {
      throw MailError(doing: "read `\(name)`", message: "it is no regular file, or too long for a letter")
    }
    let size = Int(status.st_size)
    var failure: Int32 = 0
    let bytes = [UInt8](unsafeUninitializedCapacity: size) { room, filled in
      while filled < size {
        let count = Glibc.read(descriptor, room.baseAddress?.advanced(by: filled), size - filled)
        if count < 0, errno == EINTR { continue }
        if count < 0 { failure = errno }
        guard count > 0 else { return }
        filled += count
      }
    }
    guard failure == 0 else { throw Folder.trouble("read `\(name)`", failure) }
    return bytes
  }

  /// Reads from where it stands to the end, piece by piece: what `visit` leaves of a piece is put before the next one.
  func stream(_ visit: (ArraySlice<UInt8>) throws(MailError) -> ArraySlice<UInt8>) throws(MailError) {
    var left: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = Glibc.read(descriptor, &buffer, buffer.count)
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw Folder.trouble("read `\(name)`", errno) }
      if count == 0 { break }
      left = Array(try visit((left + buffer[..<count])[...]))
    }
  }

  /// Goes to a place before what is read next, in bytes from the beginning.
  func seek(to place: Int) throws(MailError) {
    guard lseek(descriptor, place, SEEK_SET) >= 0 else { throw Folder.trouble("read `\(name)`", errno) }
  }

  /// How long it is, in bytes.
  func length() throws(MailError) -> Int {
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw Folder.trouble("read `\(name)`", errno) }
    return Int(status.st_size)
  }

  /// The last byte; nil where it is empty.
  func last() throws(MailError) -> UInt8? {
    let length = try length()
    return length > 0 ? try head(1, from: length - 1).first : nil
  }

  /// The first so many bytes from a place on, or what there is.
  func head(_ limit: Int, from place: Int = 0) throws(MailError) -> [UInt8] {
    var buffer = [UInt8](repeating: 0, count: limit)
    while true {
      let count = pread(descriptor, &buffer, limit, off_t(place))
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw Folder.trouble("read `\(name)`", errno) }
      return Array(buffer[..<count])
    }
  }

  /// Writes all of the bytes, and has the disk keep them.
  func write(_ bytes: [UInt8]) throws(MailError) {
    try put(bytes)
    try sync()
  }

  /// Has the disk keep what was written.
  func sync() throws(MailError) {
    guard fsync(descriptor) == 0 else { throw Folder.trouble("write `\(name)`", errno) }
  }

  /// Writes all of the bytes.
  func put(_ bytes: [UInt8]) throws(MailError) {
    do {
      try FileDescriptor(rawValue: descriptor).writeAll(bytes)
    } catch {
      throw Folder.trouble("write `\(name)`", (error as? Errno)?.rawValue ?? EIO)
    }
  }
}

extension Folder {
  /// What a file in it holds.
  func read(_ file: String) throws(MailError) -> [UInt8] { try open(file, O_RDONLY).read() }

  /// Writes a new file; what a crash left under that name goes first.
  func write(_ bytes: [UInt8], as file: String) throws(MailError) {
    try remove(file)
    try open(file, O_WRONLY | O_CREAT | O_EXCL).write(bytes)
  }

  /// Writes a file over the one of that name: whole, or not at all.
  func replace(_ file: String, with bytes: [UInt8]) throws(MailError) {
    try write(bytes, as: ".\(file).new")
    try rename(".\(file).new", as: file)
    try sync()
  }
}
