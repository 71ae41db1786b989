import Journey
import Synchronization

/// The pictures of one run: a curve is drawn once, however many readers see it.
final class Pictures: Sendable {
  private let drawn = Mutex<[EmotionCurve: [UInt8]]>([:])

  /// No picture yet.
  init() {}

  /// The curve as a PNG file.
  func png(_ curve: EmotionCurve) -> [UInt8] {
    if let known = drawn.withLock({ $0[curve] }) { return known }
    let picture = CurvePicture.png(curve)
    drawn.withLock { $0[curve] = picture }
    return picture
  }
}
