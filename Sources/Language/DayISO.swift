/// Dates as files spell them.
extension Day {
  /// The date that a text of the form `YYYY-MM-DD` spells, nil for another form or for a date that does not exist.
  public init?(iso: String) {
    var reader = Reader(iso)
    guard let day = reader.day(), reader.isAtEnd else { return nil }
    self = day
  }

  /// The date as `YYYY-MM-DD`.
  public var iso: String {
    "\(padded(year, to: 4))-\(padded(month))-\(padded(day))"
  }
}

/// A number with zeros before it.
func padded(_ number: Int, to length: Int = 2) -> String {
  let digits = String(number)
  return String(repeating: "0", count: max(0, length - digits.utf8.count)) + digits
}
