/// What calendar and clock show at a moment in some place.
public struct LocalTime: Sendable, Hashable {
  /// The date.
  public let day: Day
  /// The time of day: hour 0 … 23, minute and second 0 … 59.
  public let hour: Int, minute: Int, second: Int
  /// How far the place is ahead of UTC, in seconds; negative to the west.
  public let offset: Int

  /// What they show at a moment, so many seconds east of UTC.
  public init(_ instant: Instant, offset: Int) {
    let local = instant.adding(seconds: Int64(offset)).seconds
    let (days, rest) = local.quotientAndRemainder(dividingBy: 86_400)
    let second = Int(rest < 0 ? rest + 86_400 : rest)
    day = Day(clamped: Int(rest < 0 ? days - 1 : days))
    (hour, minute, self.second) = (second / 3600, second / 60 % 60, second % 60)
    self.offset = offset
  }

  /// The time of day as printed: `09:00`.
  public var time: String {
    "\(padded(hour)):\(padded(minute))"
  }

  /// The time as mail headers spell it (RFC 5322 §3.3): `Mon, 23 Nov 2026 09:00:00 +0300`.
  public var rfc2822: String {
    let month = day.text(.en).split(separator: " ").last?.prefix(3) ?? ""
    return "\(day.weekdayShort(.en)), \(padded(day.day)) \(month) \(padded(day.year, to: 4)) "
      + "\(time):\(padded(second)) \(offset(between: ""))"
  }

  /// The time as ISO 8601 spells it: `2026-11-23T09:00:00+03:00`, with `Z` for UTC.
  public var iso8601: String {
    "\(day.iso)T\(time):\(padded(second))" + (offset == 0 ? "Z" : offset(between: ":"))
  }

  private func offset(between mark: String) -> String {
    // Neither form has room for the odd seconds that places had before standard time.
    let minutes = abs(offset) / 60
    return (offset < 0 ? "-" : "+") + padded(minutes / 60) + mark + padded(minutes % 60)
  }
}
