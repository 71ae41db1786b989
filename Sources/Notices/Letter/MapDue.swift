public import Language

/// A map for which somebody is to say something: that it is up to date, or what changed.
public struct MapDue: Sendable, Hashable {
  /// How long it waits.
  public enum State: String, Sendable, CaseIterable {
    /// It is due for a look in this week.
    case waiting
    /// It was due before.
    case stale
  }

  /// The id of the journey.
  public let journey: String
  /// How long it waits.
  public let state: State
  /// The last week in which it was changed or confirmed; nil where it never was.
  public let last: Week?

  /// Names a map.
  public init(_ journey: String, _ state: State, last: Week?) {
    self.journey = journey
    self.state = state
    self.last = last
  }
}
