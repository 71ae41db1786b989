package import Git
package import Journey
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

  /// What a commit did to a map.
  struct Trace: Sendable {
    let kind: Kind
    let footprint: Footprint
  }

  /// What happened to the map.
  package let kind: Kind
  /// Where in the map something changed, against the commit's first parent; nothing where one of the two is not to be read.
  package let footprint: Footprint
  /// The commit in which it happened.
  package let commit: Commit
  /// The day of its author time in the company's zone.
  package let day: Day

  /// The week in which it happened.
  package var week: Week { Week(of: day) }
}
