public import Journey

/// What one row says at one stage, or of the whole map.
public struct Cell: Sendable {
  /// The row.
  public let lane: Lane
  /// Where it sits in the map; a deep link.
  public let path: Path
  /// What it says: one entry for a plain value, one for each thing of a list; those that are gone stand last.
  public let entries: [Entry]

  /// Whether it says nothing, and said nothing a week ago.
  public var isEmpty: Bool { entries.isEmpty }

  /// Whether anything in it changed in the week.
  public var hasNews: Bool { entries.contains(where: \.hasNews) }

  /// The departments that it names, by id.
  public var departments: [String] { entries.flatMap(\.departments).uniqued() }
}
