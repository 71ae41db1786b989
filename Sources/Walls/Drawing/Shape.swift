/// A rectangle, in points from the top left corner.
struct Box: Sendable, Hashable {
  var x: Double, y: Double, width: Double, height: Double

  var right: Double { x + width }
  var bottom: Double { y + height }

  /// The same without a margin on all sides.
  func inset(_ margin: Double) -> Box {
    Box(x: x + margin, y: y + margin, width: width - 2 * margin, height: height - 2 * margin)
  }

  /// Whether another lies in it; a hundredth of a point is nothing.
  func holds(_ other: Box) -> Bool {
    other.x >= x - 0.01 && other.y >= y - 0.01 && other.right <= right + 0.01 && other.bottom <= bottom + 0.01
  }

  /// Whether the two share any ground.
  func overlaps(_ other: Box) -> Bool {
    x < other.right - 0.01 && other.x < right - 0.01 && y < other.bottom - 0.01 && other.y < bottom - 0.01
  }
}

/// A point of a picture.
struct Spot: Sendable, Hashable {
  var x: Double, y: Double
}

/// One thing that is drawn.
enum Shape: Sendable, Hashable {
  /// A line of text by its left end and its baseline.
  case text(TextLine, Spot)
  /// A filled rectangle; rounded by so many points.
  case fill(Box, Ink, radius: Double)
  /// The outline of a rectangle.
  case frame(Box, Ink, stroke: Double)
  /// A line through points; dashes are given as a dash and a gap, none for a whole line.
  case path([Spot], Ink, stroke: Double, dash: Double)
  /// A disc, and its rim.
  case disc(Spot, radius: Double, fill: Ink, rim: Ink, stroke: Double)

  /// The ground that it takes.
  var box: Box {
    switch self {
    case .text(let line, let spot):
      Box(x: spot.x, y: spot.y - line.size * Typeface.ascent, width: line.width, height: line.height)
    case .fill(let box, _, _), .frame(let box, _, _): box
    case .path(let spots, _, _, _): Self.around(spots)
    case .disc(let spot, let radius, _, _, _):
      Box(x: spot.x - radius, y: spot.y - radius, width: 2 * radius, height: 2 * radius)
    }
  }

  /// The same elsewhere.
  func moved(_ x: Double, _ y: Double) -> Shape {
    let move = { (spot: Spot) in Spot(x: spot.x + x, y: spot.y + y) }
    let shift = { (box: Box) in Box(x: box.x + x, y: box.y + y, width: box.width, height: box.height) }
    return switch self {
    case .text(let line, let spot): .text(line, move(spot))
    case .fill(let box, let ink, let radius): .fill(shift(box), ink, radius: radius)
    case .frame(let box, let ink, let stroke): .frame(shift(box), ink, stroke: stroke)
    case .path(let spots, let ink, let stroke, let dash): .path(spots.map(move), ink, stroke: stroke, dash: dash)
    case .disc(let spot, let radius, let fill, let rim, let stroke):
      .disc(move(spot), radius: radius, fill: fill, rim: rim, stroke: stroke)
    }
  }

  private static func around(_ spots: [Spot]) -> Box {
    let (xs, ys) = (spots.map(\.x), spots.map(\.y))
    let (left, top) = (xs.min() ?? 0, ys.min() ?? 0)
    return Box(x: left, y: top, width: (xs.max() ?? 0) - left, height: (ys.max() ?? 0) - top)
  }
}
