/// Dates as people read them.
extension Day {
  /// The date as printed: `27 ноября`, `27 листопада`, `27 November`, with the year behind it if asked.
  public func text(_ tongue: Tongue, year named: Bool = false) -> String {
    "\(day) \(Self.months[month - 1][tongue])" + (named ? " \(year)" : "")
  }

  /// The day of the week in short: `пт`, `пт`, `Fri`.
  public func weekdayShort(_ tongue: Tongue) -> String {
    Self.shortWeekdays[weekday - 1][tongue]
  }

  /// The day of the week in full: `пятница`, `п'ятниця`, `Friday`.
  public func weekdayLong(_ tongue: Tongue) -> String {
    Self.weekdays[weekday - 1][tongue]
  }

  /// A span of days as printed, both ends in it: `16–22 ноября`, `30 ноября – 6 декабря`.
  ///
  /// Years are named where the two differ, or once behind the span if asked; one day alone is printed as a day.
  public func text(through end: Day, _ tongue: Tongue, year named: Bool = false) -> String {
    if self == end { return text(tongue, year: named) }
    if year != end.year { return "\(text(tongue, year: true)) – \(end.text(tongue, year: true))" }
    if month != end.month { return "\(text(tongue)) – \(end.text(tongue, year: named))" }
    return "\(day)–\(end.text(tongue, year: named))"
  }

  // As they stand after the number of the day, that is in the genitive.
  private static let months = [
    Words("January", "января", "січня"), Words("February", "февраля", "лютого"),
    Words("March", "марта", "березня"), Words("April", "апреля", "квітня"),
    Words("May", "мая", "травня"), Words("June", "июня", "червня"),
    Words("July", "июля", "липня"), Words("August", "августа", "серпня"),
    Words("September", "сентября", "вересня"), Words("October", "октября", "жовтня"),
    Words("November", "ноября", "листопада"), Words("December", "декабря", "грудня"),
  ]

  private static let weekdays = [
    Words("Monday", "понедельник", "понеділок"), Words("Tuesday", "вторник", "вівторок"),
    Words("Wednesday", "среда", "середа"), Words("Thursday", "четверг", "четвер"),
    Words("Friday", "пятница", "п'ятниця"), Words("Saturday", "суббота", "субота"),
    Words("Sunday", "воскресенье", "неділя"),
  ]

  private static let shortWeekdays = [
    Words("Mon", "пн", "пн"), Words("Tue", "вт", "вт"), Words("Wed", "ср", "ср"), Words("Thu", "чт", "чт"),
    Words("Fri", "пт", "пт"), Words("Sat", "сб", "сб"), Words("Sun", "вс", "нд"),
  ]
}
