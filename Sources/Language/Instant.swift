import Glibc

/// A moment, the same everywhere: whole seconds since 1970-01-01 00:00 UTC, without leap seconds.
public struct Instant: Sendable, Hashable, Comparable {
  /// Seconds since the epoch, negative before it.
  public let seconds: Int64

  /// A moment by its seconds since the epoch, as git and the file system count them.
  public init(seconds: Int64) {
    self.seconds = seconds
  }

  /// What the machine's clock says.
  public static func now() -> Instant {
    var time = timespec()
    clock_gettime(CLOCK_REALTIME, &time)
    return Instant(seconds: Int64(time.tv_sec))
  }

  /// The moment so many seconds later, or earlier where negative.
  public func adding(seconds more: Int64) -> Instant {
    let (sum, overflows) = seconds.addingReportingOverflow(more)
    return Instant(seconds: overflows ? (more < 0 ? .min : .max) : sum)
  }

  /// Earlier moments come first.
  public static func < (one: Instant, other: Instant) -> Bool {
    one.seconds < other.seconds
  }
}
