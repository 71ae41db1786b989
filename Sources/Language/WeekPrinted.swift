/// Weeks as people read them.
extension Week {
  /// The week by its number, as at the head of a line: `Неделя 47`, `Тиждень 47`, `Week 47`.
  public func title(_ tongue: Tongue) -> String {
    Words("Week %1", "Неделя %1", "Тиждень %1").filled(tongue, String(number))
  }

  /// The week by its number, as within a line: `неделя 47`, `тиждень 47`, `week 47`.
  public func name(_ tongue: Tongue) -> String {
    Words("week %1", "неделя %1", "тиждень %1").filled(tongue, String(number))
  }

  /// Its days: `16–22 ноября`, `30 ноября – 6 декабря`; years where the two ends differ, or behind the range if asked.
  public func range(_ tongue: Tongue, year named: Bool = false) -> String {
    first.text(through: last, tongue, year: named)
  }
}
