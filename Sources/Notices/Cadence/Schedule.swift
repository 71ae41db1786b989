public import Language

/// When the letters of a cadence are due: the boundaries between its windows.
public struct Schedule: Sendable, Hashable {
  private enum Date: Hashable {
    case everyDay
    /// 1 is Monday, 7 is Sunday.
    case weekday(Int)
    /// 1 … 28: a day that every month has.
    case dayOfMonth(Int)
  }

  private static let weekdays = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]

  private let date: Date
  private let hour: Int, minute: Int

  /// What holds where nobody says otherwise: Monday, every day, the first of a month, at nine; nil for what is told at once.
  public init?(usual cadence: Cadence) {
    switch cadence {
    case .now: return nil
    case .daily: date = .everyDay
    case .weekly: date = .weekday(1)
    case .monthly: date = .dayOfMonth(1)
    }
    (hour, minute) = (9, 0)
  }

  /// Reads `09:00` for a day, `mon 09:00` for a week, `1 09:00` for a month; nil for any other form.
  public init?(_ text: String, of cadence: Cadence) {
    let words = text.lowercased().split(separator: " ").map(String.init)
    guard let time = words.last.flatMap(Self.time) else { return nil }
    switch (cadence, words.count) {
    case (.daily, 1): date = .everyDay
    case (.weekly, 2):
      guard let place = Self.weekdays.firstIndex(of: words[0]) else { return nil }
      date = .weekday(place + 1)
    case (.monthly, 2):
      guard let day = Int(words[0]), 1...28 ~= day else { return nil }
      date = .dayOfMonth(day)
    default: return nil
    }
    (hour, minute) = time
  }

  /// The newest boundary that is not later than a moment, by the clocks of a zone.
  ///
  /// A time that clocks show twice is the first one; one that they skip is as much later as is skipped.
  public func last(at now: Instant, in zone: Zone) -> Instant {
    var day = zone.day(of: now)
    while day > .first {
      if isBoundary(day), case let moment = zone.instant(day: day, hour: hour, minute: minute), moment <= now {
        return moment
      }
      day = day.adding(days: -1)
    }
    return Instant(seconds: .min)
  }

  private func isBoundary(_ day: Day) -> Bool {
    switch date {
    case .everyDay: true
    case .weekday(let weekday): day.weekday == weekday
    case .dayOfMonth(let number): day.day == number
    }
  }

  private static func time(_ text: String) -> (Int, Int)? {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count == 2, let hour = number(parts[0]), let minute = number(parts[1]), hour <= 23, minute <= 59
    else { return nil }
    return (hour, minute)
  }

  private static func number(_ text: Substring) -> Int? {
    text.utf8.count == 2 && text.utf8.allSatisfy { 0x30...0x39 ~= $0 } ? Int(text) : nil
  }
}
