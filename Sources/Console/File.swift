import Glibc
package import SystemPackage

/// Files that are named on the command line, outside of any repository.
package enum File {
  /// The longest file that is read; a byte more is read so that the reader can refuse it.
  package static let usualLimit = (1 << 20) + 1

  /// Whether anything lies at a path.
  package static func exists(_ path: FilePath) -> Bool {
    var facts = stat()
    return path.withPlatformString { lstat($0, &facts) } == 0
  }

  /// Whether two paths lead to the same place.
  package static func isSame(_ one: FilePath, _ other: FilePath) -> Bool {
    var (first, second) = (stat(), stat())
    guard one.withPlatformString({ stat($0, &first) }) == 0 else { return true }
    guard other.withPlatformString({ stat($0, &second) }) == 0 else { return true }
    return first.st_dev == second.st_dev && first.st_ino == second.st_ino
  }

  /// The bytes of a file, up to a limit, as a rule that of maps; pipes and devices are refused rather than waited for.
  package static func read(_ path: FilePath, limit: Int = usualLimit) throws -> [UInt8] {
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

extension File {
  /// The path without links; the path itself where nothing lies.
  package static func resolved(_ path: FilePath) -> FilePath {
    path.withPlatformString { name in
      guard let real = realpath(name, nil) else { return path }
      defer { free(real) }
      return FilePath(platformString: real)
    }
  }

  /// Whether we may run a file.
  package static func isExecutable(_ path: FilePath) -> Bool { path.withPlatformString { access($0, X_OK) } == 0 }

  /// Whether a file is there that we may run, and no folder.
  package static func isProgram(_ path: FilePath) -> Bool { isExecutable(path) && !isFolder(path) }

  /// The names in a folder, hidden ones left out; none where there is no folder.
  package static func names(in folder: FilePath) -> [String] {
    guard let stream = folder.withPlatformString({ opendir($0) }) else { return [] }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
      if !name.hasPrefix(".") { names.append(name) }
    }
    return names.sorted()
  }
}
