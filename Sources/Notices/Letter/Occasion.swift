public import Journey
public import Language

/// What letters need besides the changes: the language, the day, and what only the history or a server knows.
public struct Occasion: Sendable {
  /// The language of the letters.
  public let tongue: Tongue
  /// The moment at which they are written.
  public let clock: Clock
  /// For how many weeks a thing of a journey has stood as it stands, 1 in its first week; nil where nobody knows.
  public let age: @Sendable (_ journey: String, _ path: Path) -> Int?
  /// Where the reader finds a journey's wall; nil where it is not served.
  public let wall: @Sendable (_ journey: String) -> String?
  /// Where the reader finds a commit, by its short id; nil where it is not served.
  public let commit: @Sendable (_ id: String) -> String?
  /// The frames that letters stand in.
  public let templates: Templates

  /// Describes an occasion.
  public init(
    tongue: Tongue, clock: Clock, age: @escaping @Sendable (String, Path) -> Int? = { _, _ in nil },
    wall: @escaping @Sendable (String) -> String? = { _ in nil },
    commit: @escaping @Sendable (String) -> String? = { _ in nil }, templates: Templates = Templates()
  ) {
    self.tongue = tongue
    self.clock = clock
    self.age = age
    self.wall = wall
    self.commit = commit
    self.templates = templates
  }
}
