import Glibc

/// The two streams: stdout is data, stderr is talk.
enum Stream {
  /// Writes data; false where not all of it could be written.
  static func write(_ text: String) -> Bool { write(Array(text.utf8)) }

  /// The same for bytes.
  static func write(_ bytes: [UInt8]) -> Bool { put(bytes, to: STDOUT_FILENO) }

  /// Says something to the person.
  static func say(_ text: String) {
    _ = put(Array((text.hasSuffix("\n") ? text : text + "\n").utf8), to: STDERR_FILENO)
  }

  /// Writes bytes to a descriptor; false where not all of them could be written.
  static func put(_ bytes: [UInt8], to stream: Int32) -> Bool {
    bytes.withUnsafeBytes { bytes in
      var written = 0
      while written < bytes.count {
        let count = Glibc.write(stream, bytes.baseAddress?.advanced(by: written), bytes.count - written)
        if count < 0, errno == EINTR { continue }
        guard count > 0 else { return false }
        written += count
      }
      return true
    }
  }
}
