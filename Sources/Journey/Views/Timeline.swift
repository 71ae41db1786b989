public import Language

/// A document's versions, week by week, oldest first: the last one of each week in which it changed.
public struct Timeline: Sendable {
  /// How the document was at the end of a week.
  public struct Version: Sendable {
    /// The week, and the day of the commit that made it.
    public let week: Week, day: Day
    /// That commit's id, short.
    public let commit: String
    /// The document.
    public let document: Document

    /// Writes down a version.
    public init(week: Week, day: Day, commit: String, document: Document) {
      self.week = week
      self.day = day
      self.commit = commit
      self.document = document
    }
  }

  /// The versions, oldest first, at most one a week.
  public let versions: [Version]

  /// Puts versions in a row; they come oldest first.
  public init(_ versions: [Version] = []) { self.versions = versions }
}
