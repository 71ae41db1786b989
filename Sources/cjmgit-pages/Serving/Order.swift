import Synchronization

/// A page that is being made: those who asked for it wait for the same one.
final class Order: Sendable {
  /// What came of it.
  enum Outcome: Sendable {
    case page(LivePage)
    /// There is no such page.
    case missing
    /// It could not be made, and no earlier state of it is known.
    case failed
  }

  let path: String
  let edition: Edition
  private let state = Mutex<Outcome?>(nil)

  init(_ path: String, of edition: Edition) { (self.path, self.edition) = (path, edition) }

  /// What came of it; nil as long as it is being made.
  var outcome: Outcome? { state.withLock(\.self) }

  func end(_ outcome: Outcome) { state.withLock { $0 = outcome } }
}
