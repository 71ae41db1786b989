import Glibc

/// The two streams: stdout is data, stderr is talk.
package enum Output {
  /// Writes data; a full disk is a failure, and not silence.
  ///
  /// A closed pipe ends the program, as it ends git.
  package static func write(_ text: String) throws {
    guard put(text, to: STDOUT_FILENO) else { throw unwritten() }
  }

  /// Writes data that need not be text.
  package static func write(_ bytes: [UInt8]) throws {
    guard bytes.withUnsafeBufferPointer({ put($0, to: STDOUT_FILENO) }) else { throw unwritten() }
  }

  private static func unwritten() -> Failure {
    if errno == EPIPE {
      // Only where somebody had us ignore the signal: as git, we end by it all the same.
      signal(SIGPIPE, SIG_DFL)
      raise(SIGPIPE)
    }
    return Failure(couldNot: "write the output")
  }

  /// Says something to the person.
  package static func say(_ text: String) {
    _ = put(text.hasSuffix("\n") ? text : text + "\n", to: STDERR_FILENO)
  }

  private static func put(_ text: String, to stream: Int32) -> Bool {
    var text = text
    return text.withUTF8 { put($0, to: stream) }
  }

  private static func put(_ bytes: UnsafeBufferPointer<UInt8>, to stream: Int32) -> Bool {
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
