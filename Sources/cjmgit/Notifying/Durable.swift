import Console
import Glibc
import SystemPackage

/// Files of which one run at a time writes, and which a crash of the machine must not lose.
enum Durable {
  /// Writes a file whole or not at all, never through a link, and has the disk keep it.
  ///
  /// The draft has one name: what a crash left there is written over.
  static func write(_ text: String, to path: FilePath) throws {
    let folder = path.removingLastComponent()
    let draft = folder.appending(".\(path.lastComponent?.string ?? "file").new")
    do {
      let flags: FileDescriptor.OpenOptions = [.create, .truncate, .noFollow, .closeOnExec]
      let file = try FileDescriptor.open(draft, .writeOnly, options: flags, permissions: .ownerReadWrite)
      try file.closeAfter {
        _ = try file.writeAll(text.utf8)
        try sync(file)
      }
      guard draft.withPlatformString({ from in path.withPlatformString { rename(from, $0) } }) == 0 else {
        throw Errno(rawValue: errno)
      }
      let place = try FileDescriptor.open(folder, .readOnly, options: [.directory, .closeOnExec])
      try place.closeAfter { try sync(place) }
    } catch let error as Errno {
      throw Failure("could not write `\(path)`: \(error)")
    }
  }

  private static func sync(_ file: FileDescriptor) throws {
    guard fsync(file.rawValue) == 0 else { throw Errno(rawValue: errno) }
  }
}
