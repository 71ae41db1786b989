/// A see-through sheet on which inks are laid, smooth at their edges.
struct Canvas {
  /// A colour for ink, as red, green and blue.
  typealias Ink = (UInt8, UInt8, UInt8)

  /// How many steps there are from nothing to full ink.
  static let steps = 15

  /// The size in pixels.
  let width: Int, height: Int
  /// The colours; a picture has at most 16.
  let inks: [Ink]
  /// For each pixel its ink and how much of it: the place in the palette of a PNG.
  private(set) var pixels: [UInt8]

  /// An empty sheet.
  init(width: Int, height: Int, inks: [Ink]) {
    self.width = width
    self.height = height
    self.inks = inks
    pixels = [UInt8](repeating: 0, count: width * height)
  }

  /// A place on the sheet, from its upper left corner.
  struct Spot {
    let x: Double, y: Double

    /// The place on the way to another: 0 here, 1 there.
    func toward(_ other: Spot, _ part: Double) -> Spot {
      Spot(x: x + (other.x - x) * part, y: y + (other.y - y) * part)
    }

    func distance(to other: Spot) -> Double {
      ((x - other.x) * (x - other.x) + (y - other.y) * (y - other.y)).squareRoot()
    }
  }

  /// A line with round ends; `strength` from 0 to 1 is how much ink it takes.
  mutating func line(from start: Spot, to end: Spot, width: Double, ink: Int, strength: Double = 1) {
    let length = start.distance(to: end)
    lay(
      ink, strength, around: (min(start.x, end.x), max(start.x, end.x)), (min(start.y, end.y), max(start.y, end.y)),
      margin: width / 2 + 1
    ) { spot in
      let along =
        length == 0
        ? 0
        : ((spot.x - start.x) * (end.x - start.x) + (spot.y - start.y) * (end.y - start.y))
          / (length * length)
      return spot.distance(to: start.toward(end, min(1, max(0, along)))) - width / 2
    }
  }

  /// A filled circle.
  mutating func disc(at centre: Spot, radius: Double, ink: Int) {
    lay(ink, 1, around: (centre.x, centre.x), (centre.y, centre.y), margin: radius + 1) {
      $0.distance(to: centre) - radius
    }
  }

  /// Takes all ink out of a circle.
  mutating func clear(around centre: Spot, radius: Double) {
    for (place, spot) in spots((centre.x, centre.x), (centre.y, centre.y), margin: radius + 1)
    where spot.distance(to: centre) <= radius {
      pixels[place] = 0
    }
  }

  /// A filled triangle that points up or down; `size` is half its base.
  mutating func triangle(at centre: Spot, size: Double, isUp: Bool, ink: Int) {
    // The distance to the farthest of three edges: inside it is negative for all of them.
    let slope = (1.0 / 5.0).squareRoot()
    lay(ink, 1, around: (centre.x, centre.x), (centre.y, centre.y), margin: size + 2) { spot in
      let y = (isUp ? spot.y - centre.y : centre.y - spot.y)
      return max(y - size * 0.8, (2 * abs(spot.x - centre.x) - y - size * 1.2) * slope)
    }
  }

  /// Lays ink wherever a distance is below zero, and half of it at the edge.
  private mutating func lay(
    _ ink: Int, _ strength: Double, around xs: (Double, Double), _ ys: (Double, Double), margin: Double,
    _ distance: (Spot) -> Double
  ) {
    for (place, spot) in spots(xs, ys, margin: margin) {
      let cover = min(1, max(0, 0.5 - distance(spot))) * strength
      if cover > 0 { blend(ink, cover, at: place) }
    }
  }

  /// The middles of the pixels around a box, with their places.
  private func spots(_ xs: (Double, Double), _ ys: (Double, Double), margin: Double) -> [(Int, Spot)] {
    let columns = max(0, Int(xs.0 - margin))...max(0, min(width - 1, Int(xs.1 + margin)))
    let rows = max(0, Int(ys.0 - margin))...max(0, min(height - 1, Int(ys.1 + margin)))
    return rows.flatMap { y in columns.map { x in (y * width + x, Spot(x: Double(x) + 0.5, y: Double(y) + 0.5)) } }
  }

  /// New ink over old: both together cover, and the one that shows more gives the colour.
  private mutating func blend(_ ink: Int, _ cover: Double, at place: Int) {
    let steps = Double(Self.steps)
    let old = pixels[place] == 0 ? 0 : Double(Int(pixels[place] - 1) % Self.steps + 1) / steps
    let below = old * (1 - cover)
    let shown = cover >= below || pixels[place] == 0 ? ink : Int(pixels[place] - 1) / Self.steps
    let step = Int(((cover + below) * steps).rounded())
    pixels[place] = step == 0 ? 0 : UInt8(shown * Self.steps + step)
  }
}
