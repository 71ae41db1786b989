public import Journey

/// One thing on the wall: a value of a row, or one record of a list.
public struct Entry: Sendable {
  /// Whether it is good or bad for the customer; most things are neither.
  public enum Tone: String, Sendable, Hashable { case good, bad, neutral }

  /// Where it sits in the map; a deep link.
  public let path: Path
  /// The record of a thing; nil for a plain value.
  public let form: Form?
  /// What it is called, or what the value says.
  public let title: String
  /// The single texts of a list of words.
  public var words: [String] = []
  /// The degree of a score or a level.
  public var degree: Degree?
  /// What else it says, in the order of the schema.
  public var facts: [Fact] = []
  /// The flags that are set, by their labels: a moment of truth.
  public var flags: [String] = []
  /// The figure of a KPI.
  public var bullet: Bullet?
  /// The records inside it, by row: the scripts of a touchpoint.
  public var parts: [Cell] = []
  /// Whether it is good or bad for the customer.
  public var tone = Tone.neutral
  /// How heavy it is, 1 … 5: the severity of a pain; nil where nothing says it.
  public var weight: Int?
  /// Whether nothing is left to do of it.
  public var isClosed = false
  /// The departments that it names, itself and in its parts, by id.
  public var departments: [String] = []
  /// What it rests on, and the names of the research; nil where it need not rest on anything.
  public var basis: (basis: Basis, research: [String])?
  /// What changed in the week; nil where nothing did.
  public var news: News?

  /// Whether it was taken from its place in the week, and hangs there only to say so.
  public var isGone: Bool { news?.mark == .gone }

  /// Whether anything of it changed in the week.
  public var hasNews: Bool { news != nil || parts.contains(where: \.hasNews) }
}

/// A fact beside a thing, with its label.
public struct Fact: Sendable {
  /// The row that it is of.
  public let field: Field
  /// What people call the row.
  public let label: String
  /// What it says.
  public let text: String
  /// The single texts of a list of words; empty for anything else.
  public let words: [String]
  /// The degree of a score or a level.
  public let degree: Degree?
  /// What it points to, where it is a reference.
  public let references: [Reference]
}

/// A step of a score or a level.
public struct Degree: Sendable, Hashable {
  /// The step, and the lowest and highest that there are.
  public let value: Double, lowest: Int, highest: Int
  /// The number as printed, and the word for it, where it has one.
  public let text: String, word: String?
  /// Whether the step is good or bad, by the row's direction.
  public let tone: Entry.Tone
}
