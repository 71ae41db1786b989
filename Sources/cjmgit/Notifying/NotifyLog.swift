import Console
import Glibc
import Language
import SystemPackage

/// What runs of `notify` said that no person waited for.
struct NotifyLog {
  /// The file; runs write behind its end.
  let file: FilePath
  /// From this length on it is put aside, over the one that was put aside before.
  private static let limit = 1 << 20

  /// The log in a folder, which is made where it is missing.
  init(in home: FilePath) {
    _ = home.withPlatformString { mkdir($0, 0o700) }
    file = home.appending("notify.log")
  }

  /// Writes a line with the time before it.
  func note(_ text: String) throws {
    putAside()
    let log = file.withPlatformString { open($0, O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0o600) }
    guard log >= 0 else { throw Failure(couldNot: "write `\(file)`") }
    let moment = LocalTime(try Present.clock().now, offset: 0).iso8601
    let line = "\(moment) \(Escape.line(text))\n"
    _ = try FileDescriptor(rawValue: log).closeAfter { try FileDescriptor(rawValue: log).writeAll(line.utf8) }
  }

  private func putAside() {
    var facts = stat()
    guard file.withPlatformString({ lstat($0, &facts) }) == 0, facts.st_size > Self.limit else { return }
    try? File.move(file, to: file.removingLastComponent().appending("notify.log.1"))
  }
}
