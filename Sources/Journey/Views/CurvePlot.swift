/// Where an emotion curve runs in a picture: what all its drawers share, whatever they draw on and in whatever unit.
public struct CurvePlot: Sendable {
  /// A place in the picture, from its upper left corner.
  public struct Spot: Sendable, Hashable {
    /// To the right and down.
    public let x: Double, y: Double

    /// A place so far to the right and so far down.
    public init(x: Double, y: Double) {
      self.x = x
      self.y = y
    }
  }

  /// The curve that it is of.
  public let curve: EmotionCurve
  private let middles: [Double]
  private let top: Double, bottom: Double

  /// Lays a curve over columns whose middles are given, one a stage; the best feeling lies at `top`, the worst at `bottom`.
  public init(_ curve: EmotionCurve, middles: [Double], top: Double, bottom: Double) {
    self.curve = curve
    self.middles = middles
    self.top = top
    self.bottom = bottom
  }

  /// Lays a curve over equal columns that fill the width.
  public init(_ curve: EmotionCurve, width: Double, top: Double, bottom: Double) {
    let column = width / Double(max(1, curve.points.count))
    self.init(curve, middles: curve.points.indices.map { (Double($0) + 0.5) * column }, top: top, bottom: bottom)
  }

  /// The middle of a stage's column.
  public func x(_ place: Int) -> Double { middles[place] }

  /// How far down a score lies; one that is none lies at the edge that it passed.
  public func y(_ score: Double) -> Double { top + (2 - min(2, max(-2, score))) / 4 * (bottom - top) }

  /// Where a stage lies by its score of now or of before; nil where it has none, or there is no such stage.
  public func spot(_ place: Int, _ score: (EmotionCurve.Point) -> Double?) -> Spot? {
    guard curve.points.indices.contains(place) else { return nil }
    return score(curve.points[place]).map { Spot(x: x(place), y: y($0)) }
  }

  /// The line as it is, in parts: where a stage has no feeling there is a gap.
  public var now: [[Spot]] { parts(\.after) }

  /// The line as it was, likewise; nothing where no stage moved.
  public var ghost: [[Spot]] { curve.hasMoved ? parts(\.before) : [] }

  private func parts(_ score: (EmotionCurve.Point) -> Double?) -> [[Spot]] {
    curve.points.indices.map { spot($0, score) }.split(separator: nil).map { $0.compactMap(\.self) }
  }
}
