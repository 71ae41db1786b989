import Glibc

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
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while bytes.count <= Self.longest {
      let count = Glibc.read(descriptor, &buffer, buffer.count)
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw Folder.trouble("read `\(name)`", errno) }
      if count == 0 { break }
      bytes += buffer[..<count]
    }
    return bytes
  }

  /// Writes all of the bytes, and has the disk keep them.
  func write(_ bytes: [UInt8]) throws(MailError) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw Folder.trouble("write `\(name)`", errno) }
      rest = rest.dropFirst(count)
    }
    guard fsync(descriptor) == 0 else { throw Folder.trouble("write `\(name)`", errno) }
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
}
