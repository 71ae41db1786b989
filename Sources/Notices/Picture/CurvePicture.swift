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

  private let points: [EmotionCurve.Point]
  private var canvas = Canvas(
    width: Int(Double(width) * scale), height: Int(Double(height) * scale), inks: inks)

  /// The picture as a PNG file.
  static func png(_ curve: EmotionCurve) -> [UInt8] {
    var picture = CurvePicture(points: curve.points)
    picture.draw()
    return PNG.bytes(picture.canvas)
  }

  private init(points: [EmotionCurve.Point]) { self.points = points }

  private mutating func draw() {
    rules()
    let before = runs { $0.before }
    for run in before where points.contains(where: { $0.before != nil && $0.isChanged }) { ghostLine(run) }
    for (place, point) in points.enumerated() { connector(place, point) }
    for run in runs({ $0.after }) {
      for (start, end) in zip(run, run.dropFirst()) { canvas.line(from: start, to: end, width: 5, ink: Self.now) }
    }
    for (place, point) in points.enumerated() { mark(place, point) }
  }

  /// The five levels, the neutral one the strongest.
  private mutating func rules() {
    for score in stride(from: -2.0, through: 2, by: 1) {
      let y = spot(0, score).y
      canvas.line(
        from: Canvas.Spot(x: 0, y: y), to: Canvas.Spot(x: Double(canvas.width), y: y), width: score == 0 ? 3 : 2,
        ink: Self.ghost, strength: score == 0 ? 0.55 : 0.22)
    }
  }

  /// Places of stages that stand beside each other and have a score.
  private func runs(_ score: (EmotionCurve.Point) -> Double?) -> [[Canvas.Spot]] {
    points.enumerated().reduce(into: [[]]) { runs, point in
      guard let score = score(point.element) else { return runs.append([]) }
      runs[runs.count - 1].append(spot(point.offset, score))
    }.filter { !$0.isEmpty }
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
  private mutating func connector(_ place: Int, _ point: EmotionCurve.Point) {
    guard let before = point.before, let after = point.after, let gain = point.gain, gain != 0 else { return }
    let (start, end) = (spot(place, before), spot(place, after))
    canvas.line(from: start, to: end, width: 5, ink: gain > 0 ? Self.better : Self.worse)
    canvas.clear(around: start, radius: 7)
    canvas.disc(at: start, radius: 7, ink: Self.ghost)
  }

  /// A dot, or a triangle that says better or worse.
  private mutating func mark(_ place: Int, _ point: EmotionCurve.Point) {
    guard let after = point.after else { return }
    let centre = spot(place, after)
    guard let gain = point.gain, gain != 0 else { return canvas.disc(at: centre, radius: 9, ink: Self.now) }
    canvas.clear(around: centre, radius: 20)
    canvas.triangle(at: centre, size: 17, isUp: gain > 0, ink: gain > 0 ? Self.better : Self.worse)
  }

  private func spot(_ place: Int, _ score: Double) -> Canvas.Spot {
    let column = Double(canvas.width) / Double(max(1, points.count))
    let margin = 26.0
    let level = (2 - min(2, max(-2, score))) / 4
    return Canvas.Spot(x: (Double(place) + 0.5) * column, y: margin + level * (Double(canvas.height) - 2 * margin))
  }
}
