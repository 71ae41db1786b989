internal import Glibc
internal import SystemPackage

/// Git's own lock on an index: libgit2 takes it only to write, when what it read may be stale already.
struct IndexLock: ~Copyable {
  private let index: FilePath
  private let lock: FilePath
  private let pause: SignalPause
  private var isHeld = true

  /// Must not fail once it is whole: the end of a half-made lock would remove somebody else's.
  private init(held lock: FilePath, on index: FilePath, _ pause: consuming SignalPause) {
    self.pause = pause
    self.index = index
    self.lock = lock
  }

  static func take(on index: FilePath) throws(GitError) -> IndexLock {
    let lock = FilePath(bytes: index.bytes + Array(".lock".utf8))
    let pause = SignalPause()
    let file = lock.withPlatformString { open($0, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666) }
    guard file >= 0 else { throw refusal(lock, errno) }
    close(file)
    return IndexLock(held: lock, on: index, pause)
  }

  deinit {
    if isHeld { _ = lock.withPlatformString { unlink($0) } }
  }

  /// Puts a finished index in the place of the old one, and lets go.
  mutating func publish(_ file: FilePath) throws(GitError) {
    for (from, to) in [(file, lock), (lock, index)] {
      let code = from.withPlatformString { from in to.withPlatformString { to in rename(from, to) } }
      guard code == 0 else { throw IndexLock.refusal(index, errno) }
    }
    isHeld = false
  }

  private static func refusal(_ path: FilePath, _ number: Int32) -> GitError {
    let text = Errno(rawValue: number).description.lowercased()
    guard number == EEXIST else {
      let code: GitError.Code =
        number == ENOSPC || number == EDQUOT ? .full : number == EACCES ? .denied : .other(number)
      return GitError(code, doing: "write `\(path)`", message: text)
    }
    let age = path.status.map { time(nil) - Int(FileStamp($0).modified.seconds) } ?? 0
    return GitError(
      .locked, doing: "lock the index", message: "`\(path)` is there since \(age) seconds",
      hint: "another git program is at work; if none is, remove that file")
  }
}
