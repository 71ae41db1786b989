import Journey
import Telling

/// A figure against its target: what a bullet chart and a sparkline are drawn from.
public struct Bullet: Sendable {
  /// The figure now and a week ago, its target, and where it began; nil where it has none.
  public let value: Double?, former: Double?, target: Double?, baseline: Double?
  /// The figure and the target as printed, the figure with its unit.
  public let text: String?, targetText: String?
  /// The counts behind it: `894 of 1315`.
  public let share: String?
  /// Whether a lower value is better.
  public let isLowerBetter: Bool
  /// The figure in the versions of the map, oldest first; empty where nothing is known of them.
  public let history: [Double]

  /// Whether the target is reached; nil where there is none.
  public var isReached: Bool? {
    value.flatMap { value in target.map { isLowerBetter ? value <= $0 : value >= $0 } }
  }
}

extension Bullet {
  /// Reads a figure; nil for a record that has none.
  init?(_ form: Form, former: Form?, history: [Double], teller: Teller) {
    guard let field = form.record.figure else { return nil }
    value = form.figure(field)?.value
    self.former = former?.figure(field)?.value
    target = form.value("target")?.number
    baseline = form.value("baseline")?.number
    let said = teller.figure(of: form)
    text = said?.value
    targetText = said?.target ?? form.record["target"].flatMap { teller.text($0, of: form) }
    share = teller.share(of: form)
    if case .said(let sibling) = field.direction {
      isLowerBetter = form.text(sibling) == "lower"
    } else {
      isLowerBetter = field.direction == .down
    }
    self.history = history
  }
}
