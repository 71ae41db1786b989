public import Language

/// A length of time as files spell it: `7d`, `2w`, `3m`.
public struct Span: Sendable, Hashable {
  /// What is counted.
  public enum Unit: Character, Sendable, Hashable { case day = "d", week = "w", month = "m" }

  /// How many.
  public let count: Int
  /// Of what.
  public let unit: Unit

  /// The longest span that is read, in its unit: nobody plans beyond, and no date overflows.
  private static let most = 9_999

  /// Reads a span; nil where the text is none, and where it is zero long.
  public init?(_ text: String) {
    guard let unit = text.last.flatMap(Unit.init(rawValue:)), text.dropLast().utf8.allSatisfy({ 0x30...0x39 ~= $0 }),
      let count = Int(text.dropLast()), 1...Self.most ~= count
    else { return nil }
    self.count = count
    self.unit = unit
  }

  /// The last day on which something of a day is not yet older than the span.
  ///
  /// Weeks are whole ISO weeks: of something in week 46, `1w` reaches to the end of week 47.
  public func end(from day: Day) -> Day {
    switch unit {
    case .day: day.adding(days: count)
    case .week: Week(of: day).adding(count).last
    case .month: day.adding(months: count)
    }
  }
}

extension Span {
  /// One week, in which a map is looked at unless it says otherwise.
  public static let weekly = Span(count: 1, unit: .week)

  private init(count: Int, unit: Unit) {
    self.count = count
    self.unit = unit
  }
}
