import Glibc
import SystemPackage

/// One at a time: a run of `notify` waits until the one before it has ended.
enum Turn {
  /// Does some work while nobody else does such work in that folder, which is made where it is missing.
  static func taken<Result>(in home: FilePath, _ work: () throws -> Result) throws -> Result {
    _ = home.withPlatformString { mkdir($0, 0o700) }
    let file = home.appending("notify.lock")
    let lock = file.withPlatformString { open($0, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0o600) }
    guard lock >= 0 else { throw trouble("open", file) }
    defer { close(lock) }
    while flock(lock, LOCK_EX) != 0 {
      guard errno == EINTR else { throw trouble("lock", file) }
    }
    return try work()
  }

  private static func trouble(_ doing: String, _ file: FilePath) -> Failure {
    Failure("could not \(doing) `\(file)`: \(String(cString: strerror(errno)).lowercased())")
  }
}
