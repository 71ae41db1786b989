internal import Glibc

/// How long to try again what somebody else's lock or move prevents: in growing, uneven pauses.
package struct Patience: Sendable {
  /// How many seconds in all.
  package let seconds: Double

  /// As many seconds as this.
  package init(seconds: Double) { self.seconds = seconds }

  /// A few seconds: others hold a lock for milliseconds.
  package static let standard = Patience(seconds: 5)

  /// Tries until it works, fails in another way, or the time is up.
  func retry<Result: ~Copyable>(
    _ attempt: () throws(GitError) -> Result
  ) throws(GitError) -> Result {
    let start = ContinuousClock.now
    var pause = 0.004
    while true {
      do {
        return try attempt()
      } catch let error where error.isLocked || error.isMoved {
        guard start.duration(to: .now) < .seconds(seconds) else { throw error }
        usleep(UInt32(pause * Double.random(in: 0.5...1.5) * 1_000_000))
        pause = min(pause * 1.6, 0.25)
      }
    }
  }
}
