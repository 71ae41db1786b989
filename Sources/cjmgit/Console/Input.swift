import Console
import Glibc
import Journey
import SystemPackage

/// What is piped into a command.
enum Input {
  /// All of stdin as text, up to the size of a map.
  static func text() throws -> String {
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while bytes.count <= Limits.fileSize {
      let count = try chunk.withUnsafeMutableBytes { try FileDescriptor.standardInput.read(into: $0) }
      guard count > 0 else { break }
      bytes += chunk[..<count]
    }
    guard bytes.count <= Limits.fileSize, let text = String(validating: bytes, as: UTF8.self) else {
      throw Failure("what came on stdin is no text in UTF-8 of at most 1 MiB")
    }
    return text
  }
}
