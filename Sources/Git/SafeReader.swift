internal import Glibc
internal import SystemPackage

/// Reads a file below a folder without ever leaving it: no link is followed, no pipe waited for.
struct SafeReader {
  let top: FilePath
  let limit: Int

  func read(_ path: FilePath) throws(GitError) -> WorkTreeFile {
    guard let name = path.lastComponent, path.isRelative, !path.components.contains(where: { $0.kind != .regular })
    else { throw trouble(.invalid, path, "it is not a path inside the work tree") }
    let folder = try folder(of: path)
    defer { close(folder) }
    var status = stat()
    guard name.status(in: folder, &status) else {
      throw missing(path)
    }
    try check(status, path)
    let file = name.open(in: folder, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
    guard file >= 0 else { throw missing(path) }
    defer { close(file) }
    guard fstat(file, &status) == 0 else { throw missing(path) }
    try check(status, path)
    return try read(file, status, path)
  }

  private func read(_ file: Int32, _ status: stat, _ path: FilePath) throws(GitError) -> WorkTreeFile {
    guard let bytes = try? FileDescriptor(rawValue: file).readAll(upTo: limit + 1) else { throw missing(path) }
    guard bytes.count <= limit else { throw tooLarge(path) }
    let mode = status.st_mode & 0o100 == 0 ? EntryMode.file : .executable
    return WorkTreeFile(path: path, bytes: bytes, mode: mode, stamp: FileStamp(Stat(rawValue: status)))
  }

  private func folder(of path: FilePath) throws(GitError) -> Int32 {
    var folder = top.withPlatformString { open($0, O_RDONLY | O_DIRECTORY | O_CLOEXEC) }
    guard folder >= 0 else { throw missing(path) }
    for name in path.removingLastComponent().components {
      let above = folder
      defer { close(above) }
      folder = try enter(name, from: above, on: path)
    }
    return folder
  }

  private func enter(_ name: FilePath.Component, from folder: Int32, on path: FilePath) throws(GitError) -> Int32 {
    var status = stat()
    guard name.status(in: folder, &status) else { throw missing(path) }
    guard FileType(rawValue: status.st_mode & S_IFMT) != .symbolicLink else {
      throw trouble(
        .beyondSymbolicLink, path, "`\(name)` is a symbolic link", "give the path where the file really lies")
    }
    let next = name.open(in: folder, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
    guard next >= 0 else { throw missing(path) }
    guard faccessat(next, ".git", F_OK, AT_SYMLINK_NOFOLLOW) != 0 else {
      close(next)
      throw trouble(.inSubmodule, path, "`\(name)` is a repository of its own", "work there: `cd \(name)`")
    }
    return next
  }

  private func check(_ status: stat, _ path: FilePath) throws(GitError) {
    switch FileType(rawValue: status.st_mode & S_IFMT) {
    case .symbolicLink:
      throw trouble(.symbolicLink, path, "it is a symbolic link", "links are not followed; put the file itself there")
    case .regular: break
    default: throw trouble(.notRegularFile, path, "it is not a regular file")
    }
    guard status.st_size <= limit else { throw tooLarge(path) }
  }

  private func tooLarge(_ path: FilePath) -> GitError {
    trouble(.tooLarge, path, "it is longer than \(limit) bytes")
  }

  private func missing(_ path: FilePath) -> GitError {
    let number = errno
    let code: GitError.Code =
      switch number {
      case ENOENT, ENOTDIR: .notFound
      case EACCES, EPERM: .denied
      case ELOOP: .symbolicLink
      default: .other(number)
      }
    return trouble(code, path, Errno(rawValue: number).description.lowercased())
  }

  private func trouble(_ code: GitError.Code, _ path: FilePath, _ message: String, _ hint: String? = nil) -> GitError {
    GitError(code, doing: "read `\(path)`", message: message, hint: hint)
  }
}

extension FilePath.Component {
  fileprivate func status(in folder: Int32, _ status: inout stat) -> Bool {
    withPlatformString { fstatat(folder, $0, &status, AT_SYMLINK_NOFOLLOW) } == 0
  }

  fileprivate func open(in folder: Int32, _ flags: Int32) -> Int32 {
    withPlatformString { openat(folder, $0, flags) }
  }
}
