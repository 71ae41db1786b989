package import Git
package import Language

/// A commit in which a journey's map was brought up to date, or in which somebody said that it is.
package struct Touch: Sendable {
  /// What happened to the map.
  package enum Kind: String, Sendable {
    /// Something changed that people would read of.
    case updated
    /// It was looked at and left as it is, or only measured again.
    case confirmed
  }

  /// What happened to the map.
  package let kind: Kind
  /// The commit in which it happened.
  package let commit: Commit
  /// The day of its author time in the company's zone.
  package let day: Day

  /// The week in which it happened.
  package var week: Week { Week(of: day) }
}
