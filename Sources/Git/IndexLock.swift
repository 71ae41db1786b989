internal import Glibc
internal import SystemPackage

/// Git's own lock on an index: libgit2 takes it only to write, when what it read may be stale already.
///
/// The new index is published while the lock is still held, before the branch moves: a `git commit` that sees the new
/// branch then sees the new index too. Where the branch does not move, the old index is put back.
struct IndexLock: ~Copyable {
  private let index: FilePath
  private let lock: FilePath
  private let pause: SignalPause
  private var isPublished = false

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
    for file in [spare, lock] { _ = file.withPlatformString { unlink($0) } }
  }

  /// Puts a finished index in the place of the old one, of which a copy is kept.
  mutating func publish(_ file: FilePath) throws(GitError) {
    try index.duplicate(to: spare)
    try IndexLock.move(file, to: index)
    isPublished = true
  }

  /// Puts the old index back.
  mutating func restore() throws(GitError) {
    guard isPublished else { return }
    isPublished = false
    if spare.exists {
      try IndexLock.move(spare, to: index)
    } else {
      _ = index.withPlatformString { unlink($0) }
    }
  }

  private var spare: FilePath { FilePath(bytes: index.bytes + Array(".cjmgit-old".utf8)) }

  private static func move(_ file: FilePath, to place: FilePath) throws(GitError) {
    let code = file.withPlatformString { file in place.withPlatformString { place in rename(file, place) } }
    guard code == 0 else { throw refusal(place, errno) }
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
