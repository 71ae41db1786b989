public import Journey
public import Language

/// What letters need besides the changes: the language, the day, and what only the history or a server knows.
public struct Occasion: Sendable {
  /// The language of the letters, for readers who have none of their own.
  public let tongue: Tongue
  /// The moment at which they are written.
  public let clock: Clock
  /// For how many weeks a thing of a journey has stood as it stands, 1 in its first week; nil where nobody knows.
  public var age: @Sendable (_ journey: String, _ path: Path) -> Int?
  /// Where the reader finds a journey's wall; nil where it is not served.
  public var wall: @Sendable (_ journey: String) -> String?
  /// Where the reader finds a commit, by its short id; nil where it is not served.
  public var commit: @Sendable (_ id: String) -> String?
  /// When a person was told of a change before, in a letter that went at once; nil where this letter is the first.
  public var told: @Sendable (_ person: String, _ change: Change) -> Day?
  /// The maps that nobody answered for, of which digests remind those who look after them.
  public var unanswered: [MapDue]
  /// The frames that letters stand in.
  public var templates: Templates

  /// Describes an occasion.
  public init(
    tongue: Tongue, clock: Clock, age: @escaping @Sendable (String, Path) -> Int? = { _, _ in nil },
    wall: @escaping @Sendable (String) -> String? = { _ in nil },
    commit: @escaping @Sendable (String) -> String? = { _ in nil },
    told: @escaping @Sendable (String, Change) -> Day? = { _, _ in nil }, unanswered: [MapDue] = [],
    templates: Templates = Templates()
  ) {
    self.tongue = tongue
    self.clock = clock
    self.age = age
    self.wall = wall
    self.commit = commit
    self.told = told
    self.unanswered = unanswered
    self.templates = templates
  }
}
