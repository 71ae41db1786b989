public import Language

/// What a wall says of a commit.
public struct CommitMark: Sendable, Hashable {
  /// Its id, short.
  public let id: String
  /// The day on which it was made, in the company's zone, and the week of that day.
  public let day: Day, week: Week
  /// Who made it; nil on a public wall.
  public let author: String?
  /// Its line *in short*; nil where it has none, and on a public wall.
  public let short: String?

  /// Writes down what is known of a commit.
  public init(id: String, day: Day, author: String?, short: String? = nil) {
    self.id = id
    self.day = day
    week = Week(of: day)
    self.author = author
    self.short = short
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
