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

  /// A week at whose end there was no version that can be shown.
  public struct Gap: Sendable, Hashable {
    /// Why there is nothing to show.
    public enum Reason: Sendable, Hashable {
      /// The document was not there.
      case gone
      /// It was there, and could not be read.
      case unreadable
    }

    /// The week, and the day of the commit that left it so.
    public let week: Week, day: Day
    /// That commit's id, short.
    public let commit: String
    /// Why.
    public let reason: Reason

    /// Writes down a gap.
    public init(week: Week, day: Day, commit: String, reason: Reason) {
      self.week = week
      self.day = day
      self.commit = commit
      self.reason = reason
    }
  }

  /// The versions, oldest first, at most one a week.
  public let versions: [Version]
  /// The weeks that have no version though something happened, oldest first.
  public let gaps: [Gap]
  /// Whether history is cut off where the document is first seen, so that it may be older.
  public let isCut: Bool

  /// Puts versions in a row; they and the gaps come oldest first.
  public init(_ versions: [Version] = [], gaps: [Gap] = [], isCut: Bool = false) {
    self.versions = versions
    self.gaps = gaps
    self.isCut = isCut
  }
}
