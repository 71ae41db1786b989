import Journey

/// The emotion curve of a journey as it is and, as a ghost behind it, as it was.
///
/// Each stage has a column of its own width, so that a row of a table with as many cells stands right below. The sheet
/// is see-through, and its inks show on white as on black.
struct CurvePicture {
  /// The size on paper in pixels; the picture itself has twice as many, for fine screens.
  static let width = 560, height = 150

  private static let scale = 2.0
  /// Blue for now, grey for before and for the rules, green for better, red for worse.
  private static let inks: [Canvas.Ink] = [
    (0x3B, 0x82, 0xC4), (0x8A, 0x8A, 0x8A), (0x2E, 0x96, 0x58), (0xD6, 0x4F, 0x4B),
  ]
  private static let now = 0, ghost = 1, better = 2, worse = 3

  private static let margin = 26.0

  private let plot: CurvePlot
  private var canvas = Canvas(
    width: Int(Double(width) * scale), height: Int(Double(height) * scale), inks: inks)

  /// The picture as a PNG file.
  static func png(_ curve: EmotionCurve) -> [UInt8] {
    var picture = CurvePicture(curve)
    picture.draw()
    return PNG.bytes(picture.canvas)
  }

  private init(_ curve: EmotionCurve) {
    plot = CurvePlot(
      curve, width: Double(canvas.width), top: Self.margin, bottom: Double(canvas.height) - Self.margin)
  }

  private var places: Range<Int> { plot.curve.points.indices }

  private mutating func draw() {
    rules()
    for run in plot.ghost { ghostLine(run.map(Canvas.Spot.init)) }
    for place in places { connector(place) }
    for run in plot.now.map({ $0.map(Canvas.Spot.init) }) {
      for (start, end) in zip(run, run.dropFirst()) { canvas.line(from: start, to: end, width: 5, ink: Self.now) }
    }
    for place in places { mark(place) }
  }

  /// The five levels, the neutral one the strongest.
  private mutating func rules() {
    for score in stride(from: -2.0, through: 2, by: 1) {
      let y = plot.y(score)
      canvas.line(
        from: Canvas.Spot(x: 0, y: y), to: Canvas.Spot(x: Double(canvas.width), y: y), width: score == 0 ? 3 : 2,
        ink: Self.ghost, strength: score == 0 ? 0.55 : 0.22)
    }
  }

  /// Dashes, so that it is told from the line of now without colour.
  private mutating func ghostLine(_ run: [Canvas.Spot]) {
    let (dash, gap) = (13.0, 10.0)
    for (start, end) in zip(run, run.dropFirst()) {
      let length = start.distance(to: end)
      for from in stride(from: 0, to: length, by: dash + gap) {
        canvas.line(
          from: start.toward(end, from / length), to: start.toward(end, min(1, (from + dash) / length)), width: 4,
          ink: Self.ghost)
      }
    }
  }

  /// From where a stage was to where it is.
  private mutating func connector(_ place: Int) {
    guard let shift = plot.curve.points[place].shift, let start = spot(place, \.before), let end = spot(place, \.after)
    else { return }
    canvas.line(from: start, to: end, width: 5, ink: shift > 0 ? Self.better : Self.worse)
    canvas.clear(around: start, radius: 7)
    canvas.disc(at: start, radius: 7, ink: Self.ghost)
  }

  /// A dot, or a triangle that says better or worse.
  private mutating func mark(_ place: Int) {
    guard let centre = spot(place, \.after) else { return }
    guard let shift = plot.curve.points[place].shift else {
      return canvas.disc(at: centre, radius: 9, ink: Self.now)
    }
    canvas.clear(around: centre, radius: 20)
    canvas.triangle(at: centre, size: 17, isUp: shift > 0, ink: shift > 0 ? Self.better : Self.worse)
  }

  private func spot(_ place: Int, _ score: (EmotionCurve.Point) -> Double?) -> Canvas.Spot? {
    plot.spot(place, score).map(Canvas.Spot.init)
  }
}

extension Canvas.Spot {
  fileprivate init(_ spot: CurvePlot.Spot) { self.init(x: spot.x, y: spot.y) }
}
