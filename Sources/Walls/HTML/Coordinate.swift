import Journey

/// Numbers in the attributes of a drawing.
enum Coordinate {
  /// With one decimal at most, and always with a point; nothing that has no end can be drawn, so it stands at 0.
  static func text(_ value: Double) -> String {
    let tenths = Int(exactly: (value * 10).rounded()) ?? 0
    let (whole, rest) = tenths.magnitude.quotientAndRemainder(dividingBy: 10)
    return "\(tenths < 0 ? "-" : "")\(whole)\(rest == 0 ? "" : ".\(rest)")"
  }

  /// A place, as paths are written.
  static func pair(_ spot: CurvePlot.Spot) -> String { "\(text(spot.x)) \(text(spot.y))" }
}
