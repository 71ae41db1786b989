public import Journey
public import Language

/// What a wall says of a commit.
public struct CommitMark: Sendable, Hashable {
  /// Its id, short.
  public let id: String
  /// The day on which it was made, in the company's zone, and the week of that day.
  public let day: Day, week: Week
  /// Who made it; nil on a public wall.
  public let author: String?
  /// What its author said, in short and stage by stage; nothing on a public wall.
  public let reasons: Reasons

  /// Writes down what is known of a commit.
  public init(id: String, day: Day, author: String?, reasons: Reasons = Reasons()) {
    self.id = id
    self.day = day
    week = Week(of: day)
    self.author = author
    self.reasons = reasons
  }

  /// The mark without what was said inside the company.
  var forEverybody: CommitMark { CommitMark(id: id, day: day, author: nil) }
}

extension CommitMark {
  /// What tells pages that are open somewhere that there is a newer commit.
  var json: String {
    JSON.object([("schema", .int(1)), ("commit", .text(id)), ("day", .text(day.iso))]).text() + "\n"
  }
}
