import Glibc
import Language
import SystemPackage

/// What the program says to people: stderr, in lines that cannot steer a terminal.
enum Talk {
  static func say(_ text: String) { _ = Stream.write(Array((Escape.line(text) + "\n").utf8), to: STDERR_FILENO) }
}

/// The bytes that go in and out.
enum Stream {
  /// Writes all of the bytes; false where the other end does not take them.
  static func write(_ bytes: [UInt8], to descriptor: Int32) -> Bool {
    (try? FileDescriptor(rawValue: descriptor).writeAll(bytes)) != nil
  }

  /// Reads up to the end, or one byte more than `limit`; nil where that fails.
  static func read(_ descriptor: Int32, upTo limit: Int) -> [UInt8]? {
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 14)
    while bytes.count <= limit {
      let count = Glibc.read(descriptor, &buffer, min(buffer.count, limit + 1 - bytes.count))
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { return nil }
      if count == 0 { break }
      bytes += buffer[..<count]
    }
    return bytes
  }
}
