import Console
import Glibc
import SystemPackage

/// One at a time: a run of `notify` waits until the one before it has ended.
enum Turn {
  /// Does some work while nobody else does such work in that folder, which is made where it is missing.
  static func taken<Result>(in home: FilePath, _ work: () throws -> Result) throws -> Result {
    _ = home.withPlatformString { mkdir($0, 0o700) }
    let file = home.appending("notify.lock")
    let lock = file.withPlatformString { open($0, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0o600) }
    guard lock >= 0 else { throw Failure(couldNot: "open `\(file)`") }
    defer { close(lock) }
    while flock(lock, LOCK_EX) != 0 {
      guard errno == EINTR else { throw Failure(couldNot: "lock `\(file)`") }
    }
    return try work()
  }
}
