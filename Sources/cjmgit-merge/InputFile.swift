import Glibc
import Journey

/// A regular file that is open for reading; pipes and devices are none, so that nothing waits for ever.
final class InputFile {
  private let descriptor: Int32
  /// How many bytes it has.
  let size: Int

  /// Opens a file; nil, with `errno` set, where it cannot be opened or is none.
  init?(_ path: [UInt8]) {
    let descriptor = (path + [0]).withUnsafeBytes { bytes in
      bytes.baseAddress.map { open($0.assumingMemoryBound(to: CChar.self), O_RDONLY | O_CLOEXEC | O_NONBLOCK) } ?? -1
    }
    guard descriptor >= 0 else { return nil }
    var facts = stat()
    guard fstat(descriptor, &facts) == 0, facts.st_mode & S_IFMT == S_IFREG else {
      close(descriptor)
      errno = EINVAL
      return nil
    }
    self.descriptor = descriptor
    size = Int(facts.st_size)
  }

  deinit { close(descriptor) }

  /// All its bytes; nil where they cannot be read, or are more than a map may have.
  func bytes() -> [UInt8]? {
    var bytes: [UInt8] = []
    while bytes.count <= Limits.fileSize {
      guard let chunk = next() else { return nil }
      guard !chunk.isEmpty else { return bytes }
      bytes += chunk
    }
    _ = lseek(descriptor, 0, SEEK_SET)
    return nil
  }

  /// Prints it as it is; false where that fails.
  func copy() -> Bool {
    while let chunk = next() {
      guard !chunk.isEmpty else { return true }
      guard Stream.write(chunk) else { return false }
    }
    return false
  }

  private func next() -> [UInt8]? {
    var chunk = [UInt8](repeating: 0, count: 65_536)
    let count = chunk.withUnsafeMutableBytes { read(descriptor, $0.baseAddress, $0.count) }
    guard count >= 0 else { return errno == EINTR ? next() : nil }
    return Array(chunk[..<count])
  }
}
