import ArgumentParser
import SystemPackage

/// How git called a hook.
struct HookCall {
  let common: CommonOptions
  /// What git gave it on the command line.
  let arguments: [String]

  /// The argument at a place; nil where there is none, or an empty one.
  func argument(_ place: Int) -> String? {
    arguments.indices.contains(place) && !arguments[place].isEmpty ? arguments[place] : nil
  }

  /// What git says on standard input, all of it: git waits until it is read.
  func input() throws -> [Substring] {
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = try chunk.withUnsafeMutableBytes { try FileDescriptor.standardInput.read(into: $0) }
      guard count > 0 else { break }
      bytes += chunk[..<count]
    }
    return String(decoding: bytes, as: UTF8.self).split(separator: "\n")
  }
}
