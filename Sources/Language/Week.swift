/// A week of ISO 8601: it begins on Monday and belongs to the year that its Thursday is in.
public struct Week: Sendable, Hashable, Comparable, Strideable {
  /// The year that counts the week, 1 … 9999; around New Year not always the year of its days.
  public let year: Int
  /// The number of the week, 1 … 53.
  public let number: Int

  /// A week by its numbers, nil where the year has no such week.
  public init?(year: Int, number: Int) {
    guard 1...9999 ~= year, 1...Self.count(in: year) ~= number else { return nil }
    (self.year, self.number) = (year, number)
  }

  /// The week that a text of the form `2026-W47` names, nil for another form or a week that does not exist.
  public init?(text: String) {
    var reader = Reader(text)
    guard let year = reader.number(digits: 4), reader.take("-"), reader.take("W"),
      let number = reader.number(digits: 2), reader.isAtEnd
    else { return nil }
    self.init(year: year, number: number)
  }

  /// The week that a day is in.
  public init(of day: Day) {
    let thursday = day.adding(days: 4 - day.weekday)
    year = thursday.year
    number = (Self.dayOfYear(thursday) - 1) / 7 + 1
  }

  /// The week as `2026-W47`.
  public var text: String {
    "\(padded(year, to: 4))-W\(padded(number))"
  }

  /// Its Monday.
  public var first: Day {
    // 4 January is always in week 1.
    let fourth = Day(clamped: Self.newYear(year) + 3)
    return fourth.adding(days: 1 - fourth.weekday + (number - 1) * 7)
  }

  /// Its Sunday.
  public var last: Day { first.adding(days: 6) }

  /// The week so many weeks later, or earlier where negative.
  public func adding(_ weeks: Int) -> Week {
    Week(of: first.adding(days: min(max(weeks, -600_000), 600_000) * 7))
  }

  /// How many weeks later the other week is, negative where it is earlier.
  public func weeks(until other: Week) -> Int {
    first.days(until: other.first) / 7
  }

  /// The week so many weeks later; what ranges and `stride` go by.
  public func advanced(by weeks: Int) -> Week { adding(weeks) }

  /// How many weeks later the other week is.
  public func distance(to other: Week) -> Int { weeks(until: other) }

  /// Earlier weeks come first.
  public static func < (one: Week, other: Week) -> Bool {
    (one.year, one.number) < (other.year, other.number)
  }

  /// How many weeks a year has: 53 where it begins or ends on a Thursday, else 52.
  private static func count(in year: Int) -> Int {
    let ends = [Day(clamped: newYear(year)), Day(clamped: newYear(year) + (Day.isLeap(year) ? 365 : 364))]
    return ends.contains { $0.weekday == 4 } ? 53 : 52
  }

  private static func newYear(_ year: Int) -> Int {
    Day(year: year, month: 1, day: 1)?.number ?? 0
  }

  private static func dayOfYear(_ day: Day) -> Int {
    day.number - newYear(day.year) + 1
  }
}
