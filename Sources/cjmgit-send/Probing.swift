import Notices

/// A road that can be tried without sending anything.
protocol Probing {
  /// Throws where letters would not get through.
  mutating func probe() throws(Refusal)
}

extension Carrier {
  /// Tries the road as far as it can be tried.
  mutating func probe() throws(Refusal) {
    guard var road = self as? any Probing else { return }
    try road.probe()
  }
}
