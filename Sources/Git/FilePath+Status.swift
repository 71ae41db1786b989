internal import Glibc
internal import SystemPackage

extension FilePath {
  /// What lies at this very path, links not followed; `nil` where nothing does.
  var status: Stat? { try? stat(followTargetSymlink: false) }
  /// Whether a folder lies here, or a link to one.
  var isFolder: Bool { (try? stat())?.type == .directory }
  /// Whether anything lies here.
  var exists: Bool { status != nil }

  /// The path without links, `.` and `..`; `nil` where nothing lies.
  var resolved: FilePath? {
    withPlatformString { path in
      guard let real = realpath(path, nil) else { return nil }
      defer { free(real) }
      return FilePath(platformString: real)
    }
  }

  /// Whether a folder that is said without links lies behind one all the same.
  var isBehindLink: Bool { resolved.map { $0 != self } ?? false }

  /// The path as seen from a folder.
  func seen(from folder: FilePath) -> FilePath { folder.pushing(self).lexicallyNormalized() }

  /// The small file's bytes, the newline at its end taken off; `nil` where there is none.
  var line: [UInt8]? {
    guard let file = try? FileDescriptor.open(self, .readOnly, options: [.closeOnExec, .nonBlocking]),
      var bytes = try? file.closeAfter({ try file.readAll(upTo: 1 << 16) })
    else { return nil }
    while let last = bytes.last, last == UInt8(ascii: "\n") || last == UInt8(ascii: "\r") { bytes.removeLast() }
    return bytes
  }
}

extension FilePath {
  /// Copies a file, its age with it; no file makes no copy.
  func duplicate(to copy: FilePath) throws(GitError) {
    guard let status else { return }
    do {
      let source = try FileDescriptor.open(self, .readOnly, options: .closeOnExec)
      let bytes = try source.closeAfter { try source.readAll() }
      let target = try FileDescriptor.open(
        copy, .writeOnly, options: [.create, .truncate, .closeOnExec], permissions: FilePermissions(rawValue: 0o666))
      let times = [status.st_atim, status.st_mtim]
      let code = try target.closeAfter {
        try target.writeAll(bytes)
        return futimens(target.rawValue, times)
      }
      guard code == 0 else { throw Errno(rawValue: errno) }
    } catch {
      throw GitError(.other(0), doing: "copy `\(self)`", message: "\(error)".lowercased())
    }
  }
}

extension FileDescriptor {
  /// Everything from here to the end, at most so many bytes.
  func readAll(upTo limit: Int = .max) throws -> [UInt8] {
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while bytes.count < limit {
      let count = try chunk.withUnsafeMutableBytes { try read(into: $0) }
      guard count > 0 else { break }
      bytes += chunk[..<count]
    }
    return bytes
  }
}
