/// A time on a day of every year, as rules of time zones name it: `M3.5.0/3`, `J60`, `59/2`.
struct YearlyMoment: Hashable {
  private enum Date: Hashable {
    /// That weekday (0 is Sunday) for the first … fifth time in a month, where the fifth means the last.
    case weekday(month: Int, week: Int, day: Int)
    /// 1 … 365; 29 February is never counted.
    case withoutLeapDay(Int)
    /// 0 … 365; 29 February is counted.
    case withLeapDay(Int)
  }

  private let date: Date
  /// Seconds since the day's midnight, also negative and beyond the day; 02:00 where the rule says none.
  private var time = 7200

  init?(_ reader: inout Reader) {
    guard let date = Self.date(&reader) else { return nil }
    self.date = date
    guard reader.take("/") else { return }
    guard let time = reader.hours() else { return nil }
    self.time = time
  }

  /// When it is that year, in seconds since 1970-01-01 00:00 by the same clock.
  func seconds(in year: Int) -> Int64 {
    Int64(dayNumber(in: year)) * 86_400 + Int64(time)
  }

  private func dayNumber(in year: Int) -> Int {
    let newYear = Day(year: year, month: 1, day: 1) ?? .first
    switch date {
    case .withLeapDay(let count): return newYear.number + count
    case .withoutLeapDay(let count): return newYear.number + count - (Day.isLeap(year) && count >= 60 ? 0 : 1)
    case .weekday(let month, let week, let day):
      let first = Day(year: year, month: month, day: 1) ?? newYear
      var place = (day - first.weekday % 7 + 7) % 7 + (week - 1) * 7
      if place >= Day.length(ofMonth: month, year) { place -= 7 }
      return first.number + place
    }
  }

  private static func date(_ reader: inout Reader) -> Date? {
    if reader.take("M") {
      guard let month = reader.shortNumber(), 1...12 ~= month, reader.take("."),
        let week = reader.shortNumber(), 1...5 ~= week, reader.take("."),
        let day = reader.shortNumber(), 0...6 ~= day
      else { return nil }
      return .weekday(month: month, week: week, day: day)
    }
    if reader.take("J") {
      guard let count = reader.shortNumber(), 1...365 ~= count else { return nil }
      return .withoutLeapDay(count)
    }
    guard let count = reader.shortNumber(), 0...365 ~= count else { return nil }
    return .withLeapDay(count)
  }
}
