/// A time zone and all its changes of offset, as `tzdata` has them.
///
/// Read from the system's files without the C library's `TZ`, which is one for the whole process, and without
/// Foundation, which in a static binary knows no zone by name.
public struct Zone: Sendable, Hashable {
  /// Its name in `tzdata`, such as `Europe/Kyiv`.
  public let name: String
  private let history: ZoneHistory

  /// Universal time; needs no `tzdata`.
  public static let utc = Zone(name: "UTC", history: ZoneHistory(offset: 0))

  private init(name: String, history: ZoneHistory) {
    self.name = name
    self.history = history
  }

  /// The zone of that name, nil where there is none or where the name is no plain one (`../x`, `/etc/passwd`).
  ///
  /// `directory` is where the compiled zones lie; both `fat` and `slim` files are read (RFC 9636).
  public init?(named name: String, in directory: String = "/usr/share/zoneinfo") {
    if name == "UTC" {
      self = .utc
      return
    }
    guard Self.isPlain(name), let bytes = smallFile("\(directory)/\(name)"), let history = ZoneHistory(tzif: bytes)
    else { return nil }
    self.init(name: name, history: history)
  }

  /// What calendar and clock show there at a moment.
  public func local(_ instant: Instant) -> LocalTime {
    LocalTime(instant, offset: history.offset(at: instant.seconds))
  }

  /// The moment at which calendar and clock show this there.
  ///
  /// Where they show it twice, the first; where they skip it, as much later as is skipped (02:30 becomes 03:30).
  public func instant(day: Day, hour: Int, minute: Int) -> Instant {
    let shown = Int64(day.number) * 86_400 + Int64(hour) * 3600 + Int64(minute) * 60
    let before = history.offset(at: shown - 86_400)
    let early = shown - Int64(before)
    if history.offset(at: early) == before { return Instant(seconds: early) }
    let after = history.offset(at: shown + 86_400)
    let late = shown - Int64(after)
    return Instant(seconds: history.offset(at: late) == after ? late : early)
  }

  /// The date there at a moment.
  public func day(of instant: Instant) -> Day { local(instant).day }

  /// The ISO week there at a moment.
  public func week(of instant: Instant) -> Week { Week(of: day(of: instant)) }

  /// Whether a name has the shape that all names in `tzdata` have, and so cannot lead out of its folder.
  private static func isPlain(_ name: String) -> Bool {
    name.utf8.count <= 64
      && name.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false).allSatisfy { part in
        part.first.map(isLetterOrDigit) == true
          && part.allSatisfy { isLetterOrDigit($0) || [0x2B, 0x2D, 0x5F].contains($0) }
      }
  }

  private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    0x30...0x39 ~= byte || 0x41...0x5A ~= byte || 0x61...0x7A ~= byte
  }
}
