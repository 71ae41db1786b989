import Journey
import Language

/// Numbers in the attributes of a drawing.
enum Coordinate {
  /// With one decimal at most, and always with a point.
  static func text(_ value: Double) -> String { Numeral.file(Numeral.rounded(value, decimals: 1)) }

  /// A place, as paths are written.
  static func pair(_ spot: CurvePlot.Spot) -> String { "\(text(spot.x)) \(text(spot.y))" }
}
