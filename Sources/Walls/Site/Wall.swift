public import Journey
public import Language

/// What hangs on the wall at one commit: everything that the pages are made from but the histories of the journeys.
///
/// The same commit gives the same wall: no clock, no folder and no machine is in it.
public struct Wall: Sendable {
  /// The company and the names of everything, as they are.
  public let company: Company, registry: Registry
  /// The commit it is built from.
  public let commit: CommitMark
  /// The journeys, in the order of their titles.
  public let exhibits: [Exhibit]
  /// The personas, in the order of their files.
  public let personas: [Document]
  /// Whether it is for everybody's eyes: without people, costs, employees' words, sources and internal fields.
  public let isPublic: Bool

  /// Puts a wall together; of a public one it keeps only what everybody may see, so that nothing else can get on a page.
  public init(
    company: Company, registry: Registry, commit: CommitMark, exhibits: [Exhibit], personas: [Document] = [],
    isPublic: Bool = false
  ) {
    self.company = isPublic ? company.forEverybody : company
    self.registry = isPublic ? registry.forEverybody : registry
    self.commit = isPublic ? commit.forEverybody : commit
    self.exhibits = isPublic ? exhibits.map(\.forEverybody) : exhibits
    self.personas = isPublic ? personas.map(\.forEverybody) : personas
    self.isPublic = isPublic
  }

  /// The week that the wall shows: that of its commit.
  public var week: Week { commit.week }

  /// The language of the pages at the top of the site; those in other languages lie in folders of their own.
  public var tongue: Tongue { company.tongue ?? .en }
}

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
