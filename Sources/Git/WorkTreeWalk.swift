internal import CLibGit2
internal import Glibc
internal import SystemPackage

/// Looks for files in a work tree: neither through links, nor in `.git`, other repositories or ignored folders.
struct WorkTreeWalk {
  let repository: OpaquePointer
  let filter: PathFilter
  let tracked: Set<FilePath>
  private(set) var files: [FilePath] = []
  /// What has a name that is wanted and is no file: links, pipes, devices.
  private(set) var others: [FilePath] = []

  init(repository: OpaquePointer, filter: PathFilter, tracked: Set<FilePath>) {
    self.repository = repository
    self.filter = filter
    self.tracked = tracked
  }

  mutating func walk(from top: FilePath) throws(GitError) {
    try walk(top.withPlatformString { open($0, O_RDONLY | O_DIRECTORY | O_CLOEXEC) }, at: [])
  }

  /// Takes the open folder over; one that cannot be opened holds nothing for us.
  private mutating func walk(_ folder: Int32, at path: [UInt8]) throws(GitError) {
    guard folder >= 0 else { return }
    guard path.isEmpty || faccessat(folder, ".git", F_OK, AT_SYMLINK_NOFOLLOW) != 0, let stream = fdopendir(folder)
    else {
      close(folder)
      return
    }
    defer { closedir(stream) }
    while let entry = readdir(stream) {
      let name = entry.nameBytes
      guard name != [UInt8(ascii: ".")], name != Array("..".utf8), name != Array(".git".utf8) else { continue }
      switch entry.kind(in: folder) {
      case .directory: try enter(name, from: folder, at: path)
      case .regular: if let file = try wanted(name, at: path) { files.append(file) }
      default: if let other = try wanted(name, at: path) { others.append(other) }
      }
    }
  }

  private mutating func enter(_ name: [UInt8], from folder: Int32, at path: [UInt8]) throws(GitError) {
    let inner = path + name
    guard filter.mayEnter(inner), try !FilePath(bytes: inner).isIgnored(in: repository) else { return }
    let next = FilePath(bytes: name).withPlatformString {
      openat(folder, $0, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
    }
    try walk(next, at: inner + [UInt8(ascii: "/")])
  }

  private func wanted(_ name: [UInt8], at folder: [UInt8]) throws(GitError) -> FilePath? {
    guard name.withUnsafeBytes({ filter.matches(name: $0) }) else { return nil }
    let bytes = folder + name
    guard filter.matches(path: bytes) else { return nil }
    let path = FilePath(bytes: bytes)
    if tracked.contains(path) { return path }
    return try path.isIgnored(in: repository) ? nil : path
  }
}

extension UnsafeMutablePointer<dirent> {
  fileprivate var nameBytes: [UInt8] { withUnsafeBytes(of: &pointee.d_name) { Array($0.prefix { $0 != 0 }) } }

  /// Some file systems do not say it in the folder.
  fileprivate func kind(in folder: Int32) -> FileType {
    switch Int(pointee.d_type) {
    case Int(DT_DIR): return .directory
    case Int(DT_REG): return .regular
    case Int(DT_UNKNOWN):
      var status = stat()
      let code = withUnsafePointer(to: &pointee.d_name) {
        fstatat(folder, UnsafeRawPointer($0).assumingMemoryBound(to: CChar.self), &status, AT_SYMLINK_NOFOLLOW)
      }
      return code == 0 ? FileType(rawValue: status.st_mode & S_IFMT) : .socket
    default: return .socket
    }
  }
}
