import Glibc
import SystemPackage

/// The two streams: stdout is data, stderr is talk.
package enum Output {
  /// Writes data; a full disk is a failure, and not silence.
  ///
  /// A closed pipe ends the program, as it ends git.
  package static func write(_ text: String) throws { try put(text.utf8) }

  /// Writes data that need not be text.
  package static func write(_ bytes: [UInt8]) throws { try put(bytes) }

  /// Says something to the person.
  package static func say(_ text: String) {
    _ = try? FileDescriptor.standardError.writeAll((text.hasSuffix("\n") ? text : text + "\n").utf8)
  }

  private static func put(_ bytes: some Sequence<UInt8>) throws {
    do {
      try FileDescriptor.standardOutput.writeAll(bytes)
    } catch let error as Errno {
      if error == .brokenPipe {
        // Only where somebody had us ignore the signal: as git, we end by it all the same.
        signal(SIGPIPE, SIG_DFL)
        raise(SIGPIPE)
      }
      throw Failure(couldNot: "write the output", error.rawValue)
    }
  }
}
