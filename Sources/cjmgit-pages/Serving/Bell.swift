import Console
import Glibc
import Synchronization

/// What wakes the server from another thread: for news, or to stop.
final class Bell: Sendable {
  /// The file to wait for.
  let file: Int32
  private let inlet: Int32
  private let stopped = Atomic(false)

  init() throws {
    var ends: [Int32] = [0, 0]
    guard pipe(&ends) == 0 else { throw Failure(couldNot: "make a pipe") }
    (file, inlet) = (ends[0], ends[1])
    for end in ends {
      _ = fcntl(end, F_SETFL, O_NONBLOCK)
      _ = fcntl(end, F_SETFD, FD_CLOEXEC)
    }
  }

  deinit {
    close(file)
    close(inlet)
  }

  /// Whether the server is to stop.
  var isStopped: Bool { stopped.load(ordering: .relaxed) }

  /// Wakes it.
  func ring() {
    var byte: UInt8 = 0
    // A full pipe wakes as well.
    _ = write(inlet, &byte, 1)
  }

  /// Has it stop.
  func stop() {
    stopped.store(true, ordering: .relaxed)
    ring()
  }

  /// Falls silent until it is rung again.
  func hush() {
    var bytes = [UInt8](repeating: 0, count: 256)
    while read(file, &bytes, bytes.count) > 0 {}
  }
}
