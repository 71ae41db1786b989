import Glibc

/// A file that is written whole or not at all.
enum OutputFile {
  /// Puts bytes in place of what a file holds; false, with `errno` set and the file as it was, where that fails.
  static func replace(_ path: [UInt8], with bytes: [UInt8]) -> Bool {
    let draft = path + Array(".cjmgit-\(getpid())".utf8)
    let file = calling(draft) { open($0, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, mode(of: path)) }
    guard file >= 0 else { return false }
    let isWritten = Stream.put(bytes, to: file)
    let isClosed = close(file) == 0
    let isMoved = isWritten && isClosed && calling(draft) { from in calling(path) { rename(from, $0) } } == 0
    guard isMoved else {
      let problem = errno
      _ = calling(draft) { unlink($0) }
      errno = problem
      return false
    }
    return true
  }

  private static func mode(of path: [UInt8]) -> mode_t {
    var facts = stat()
    return calling(path) { stat($0, &facts) } == 0 ? facts.st_mode & 0o777 : 0o666
  }

  private static func calling(_ path: [UInt8], _ call: (UnsafePointer<CChar>) -> Int32) -> Int32 {
    (path + [0]).withUnsafeBytes { bytes in
      bytes.baseAddress.map { call($0.assumingMemoryBound(to: CChar.self)) } ?? -1
    }
  }
}
