import Glibc
import SystemPackage

/// Files that are named on the command line, outside of any repository.
enum File {
  /// The longest file that is read; a byte more is read so that the reader can refuse it.
  private static let limit = (1 << 20) + 1

  /// Whether anything lies at a path.
  static func exists(_ path: FilePath) -> Bool {
    var facts = stat()
    return path.withPlatformString { lstat($0, &facts) } == 0
  }

  /// Whether two paths lead to the same place.
  static func isSame(_ one: FilePath, _ other: FilePath) -> Bool {
    var (first, second) = (stat(), stat())
    guard one.withPlatformString({ stat($0, &first) }) == 0 else { return true }
    guard other.withPlatformString({ stat($0, &second) }) == 0 else { return true }
    return first.st_dev == second.st_dev && first.st_ino == second.st_ino
  }

  /// The bytes of a file, up to a limit; pipes and devices are refused rather than waited for.
  static func read(_ path: FilePath) throws -> [UInt8] {
    do {
      let file = try FileDescriptor.open(path, .readOnly, options: [.nonBlocking])
      return try file.closeAfter {
        var facts = stat()
        guard fstat(file.rawValue, &facts) == 0, facts.st_mode & S_IFMT == S_IFREG else {
          throw Failure("`\(path)` is no file", hint: "name a map, such as `loyalty.cjm.yaml`")
        }
        var bytes: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: min(limit, max(1, Int(facts.st_size) + 1)))
        while bytes.count < limit {
          let count = try chunk.withUnsafeMutableBytes { try file.read(into: $0) }
          guard count > 0 else { break }
          bytes += chunk[..<count]
        }
        return bytes
      }
    } catch let error as Errno {
      throw Failure("could not read `\(path)`: \(error)")
    }
  }
}
