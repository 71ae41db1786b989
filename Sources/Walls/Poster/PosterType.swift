/// The styles of a poster at one size of type.
struct PosterType {
  /// The size of running text, in points.
  let size: Double
  /// The size below which nothing is set.
  let least: Double

  var body: Style { Style(size: size) }
  var aside: Style { Style(size: max(size * 0.92, least), ink: .quiet) }
  /// Room between two things in a cell, and around what stands in a cell.
  var gap: Double { size * 0.36 }
  var padding: Double { size * 0.38 }
}
