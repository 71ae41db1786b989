/// A date of the proleptic Gregorian calendar, from 0001-01-01 to 9999-12-31; arithmetic stops at these ends.
public struct Day: Sendable, Hashable, Comparable {
  /// The year, 1 … 9999.
  public let year: Int
  /// The month, 1 … 12.
  public let month: Int
  /// The day of the month, 1 … 31.
  public let day: Int

  /// The first and the last date there is.
  public static let first = Day(clamped: .min), last = Day(clamped: .max)

  /// A date by its numbers, nil where the calendar has no such date.
  public init?(year: Int, month: Int, day: Int) {
    guard 1...9999 ~= year, 1...12 ~= month, 1...Self.length(ofMonth: month, year) ~= day else { return nil }
    (self.year, self.month, self.day) = (year, month, day)
  }

  /// A date by its number of days since 1970-01-01; a number beyond the ends gives the nearest date.
  public init(clamped number: Int) {
    // Days from 0000-03-01 on, so that the leap day ends its year; the arithmetic is that of
    // https://howardhinnant.github.io/date_algorithms.html.
    let shifted = min(max(number, -719_162), 2_932_896) + 719_468
    let era = shifted / 146_097
    let dayOfEra = shifted % 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let marchBased = (5 * dayOfYear + 2) / 153
    day = dayOfYear - (153 * marchBased + 2) / 5 + 1
    month = marchBased < 10 ? marchBased + 3 : marchBased - 9
    year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
  }

  /// Days since 1970-01-01, negative before it.
  public var number: Int {
    let years = month <= 2 ? year - 1 : year
    let era = years / 400
    let yearOfEra = years % 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
  }

  /// The day of the week as ISO 8601 counts: 1 is Monday, 7 is Sunday.
  public var weekday: Int {
    (number + 719_162) % 7 + 1
  }

  /// The date so many days later, or earlier where negative.
  public func adding(days: Int) -> Day {
    Day(clamped: number + min(max(days, -4_000_000), 4_000_000))
  }

  /// The same day so many months later, or the last of that month where it is shorter: 31 January and one is 28 February.
  public func adding(months: Int) -> Day {
    let total = year * 12 + month - 1 + min(max(months, -120_000), 120_000)
    guard total >= 12 else { return .first }
    let (year, month) = (total / 12, total % 12 + 1)
    return Day(year: year, month: month, day: min(day, Self.length(ofMonth: month, year))) ?? .last
  }

  /// How many days later the other date is, negative where it is earlier.
  public func days(until other: Day) -> Int {
    other.number - number
  }

  /// Earlier dates come first.
  public static func < (one: Day, other: Day) -> Bool {
    (one.year, one.month, one.day) < (other.year, other.month, other.day)
  }

  /// How many days a month has.
  static func length(ofMonth month: Int, _ year: Int) -> Int {
    switch month {
    case 2: isLeap(year) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  /// Whether a year has a 29 February.
  static func isLeap(_ year: Int) -> Bool {
    year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
  }
}
