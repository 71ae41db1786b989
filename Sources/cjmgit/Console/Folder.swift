import Git
import Glibc
import Journey
import SystemPackage

/// What lies in a folder outside of any repository, and in those below it; hidden ones and links are left alone.
struct Folder {
  /// The files of ours, in the order of their paths.
  private(set) var files: [FilePath] = []
  /// What has a name of ours and is no file: links, pipes, devices.
  private(set) var others: [FilePath] = []
  /// The first file that would be one of ours if its name ended in `.yaml`.
  private(set) var misnamed: FilePath?

  init(_ path: FilePath) {
    walk(path, depth: 0)
    files.sort(by: FilePath.inByteOrder)
    others.sort(by: FilePath.inByteOrder)
  }

  private mutating func walk(_ folder: FilePath, depth: Int) {
    guard depth < Limits.depth, let stream = folder.withPlatformString({ opendir($0) }) else { return }
    defer { closedir(stream) }
    while let entry = readdir(stream) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { Array($0.prefix { $0 != 0 }) }
      guard name.first != UInt8(ascii: ".") else { continue }
      let path = folder.appending(FilePath(bytes: name).components)
      note(path, depth: depth)
    }
  }

  private mutating func note(_ path: FilePath, depth: Int) {
    var facts = stat()
    guard path.withPlatformString({ lstat($0, &facts) }) == 0 else { return }
    if facts.st_mode & S_IFMT == S_IFDIR { return walk(path, depth: depth + 1) }
    if MisnamedFile.isOne(path) { misnamed = misnamed ?? path }
    guard Record.document(fileName: path.lastComponent?.string ?? "") != nil else { return }
    if facts.st_mode & S_IFMT == S_IFREG { files.append(path) } else { others.append(path) }
  }
}
