/// Moments as ISO 8601 spells them.
extension Instant {
  /// The moment that `2026-11-20T16:20:00+03:00`, `2026-11-20T13:20:00Z` or a date alone names.
  ///
  /// Seconds may be left out. A date alone is its midnight in the zone given. Nil for any other form, for a day, an hour
  /// or an offset that does not exist, and for a time of day without an offset, which names no moment.
  public init?(iso8601 text: String, in zone: Zone = .utc) {
    var reader = Reader(text)
    guard let day = reader.day() else { return nil }
    if reader.isAtEnd {
      self = zone.instant(day: day, hour: 0, minute: 0)
      return
    }
    guard reader.take("T"), let time = Self.timeOfDay(&reader), let offset = Self.offset(&reader), reader.isAtEnd
    else { return nil }
    self.init(seconds: Int64(day.number * 86_400 + time - offset))
  }

  /// Takes `16:20` or `16:20:00`, as seconds since midnight.
  private static func timeOfDay(_ reader: inout Reader) -> Int? {
    guard let hour = reader.number(digits: 2), hour <= 23, reader.take(":"),
      let minute = reader.number(digits: 2), minute <= 59
    else { return nil }
    guard reader.take(":") else { return hour * 3600 + minute * 60 }
    guard let second = reader.number(digits: 2), second <= 59 else { return nil }
    return hour * 3600 + minute * 60 + second
  }

  /// Takes `Z`, `+03:00` or `+0300`, as seconds east.
  private static func offset(_ reader: inout Reader) -> Int? {
    if reader.take("Z") { return 0 }
    let west = reader.take("-")
    guard west || reader.take("+"), let hours = reader.number(digits: 2), hours <= 23 else { return nil }
    _ = reader.take(":")
    guard let minutes = reader.number(digits: 2), minutes <= 59 else { return nil }
    return (west ? -1 : 1) * (hours * 3600 + minutes * 60)
  }
}
