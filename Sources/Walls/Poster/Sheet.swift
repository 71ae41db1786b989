/// A size of paper, lying on its side.
public enum Sheet: String, Sendable, Hashable, CaseIterable, Comparable {
  case a3 = "A3", a2 = "A2", a1 = "A1", a0 = "A0"

  /// The smaller one comes first.
  public static func < (small: Sheet, large: Sheet) -> Bool { small.width < large.width }

  /// Its width and height in millimetres, by ISO 216.
  public var millimetres: (width: Int, height: Int) {
    switch self {
    case .a3: (420, 297)
    case .a2: (594, 420)
    case .a1: (841, 594)
    case .a0: (1189, 841)
    }
  }

  /// Its width and height in points.
  var width: Double { Double(millimetres.width) * 72 / 25.4 }
  var height: Double { Double(millimetres.height) * 72 / 25.4 }
  /// How much wider it is than the smallest.
  var scale: Double { width / Sheet.a3.width }
  /// What printers leave white, and somewhat more.
  var margin: Double { 26 * scale.squareRoot() }

  /// The smallest type that is read where such a sheet hangs, in points, and the largest that looks well.
  ///
  /// 6.5 pt at A3 is read at arm's length, in black and white too; who reads a larger sheet stands further away.
  var type: ClosedRange<Double> {
    switch self {
    case .a3: 6.5...12
    case .a2: 7.5...16
    case .a1: 9...22
    case .a0: 11...30
    }
  }
}
