package import Git
package import Language
package import SystemPackage

/// Where the versions of one journey lie: a step for each week at whose end it was another than before, oldest first.
package struct JourneyTrail: Sendable, Hashable {
  /// How a journey was left at the end of a week.
  package struct Step: Sendable, Hashable {
    /// The week.
    package let week: Week
    /// The last commit of the week that touched the journey, along first parents, and its day.
    package let commit: Oid, day: Day
    /// Where the journey lay.
    package let path: FilePath
    /// What lay there; nil where the journey was gone.
    package let blob: Oid?
  }

  /// Where the journey lies now.
  package let path: FilePath
  /// The steps, oldest first, at most one a week.
  package let steps: [Step]
  /// Whether history is cut off where the journey is first seen, as in a shallow clone.
  package let isCut: Bool
}
