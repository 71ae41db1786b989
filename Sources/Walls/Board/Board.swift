public import Journey
public import Language

/// A map as lanes × stages, without a medium: what pages, posters, widgets and the time machine lay out.
///
/// It is made by walking the schema's rows. What a row looks like follows from its kind, so that a row which is added to
/// the schema hangs on the wall without another line of code.
public struct Board: Sendable {
  /// The map that it shows.
  public let document: Document
  /// The language that it speaks.
  public let tongue: Tongue
  /// What the map is called, and what of that changed in the week.
  public let title: String, news: News?
  /// The rows of the map as a whole: persona, promise, goals, figures from end to end.
  public let whole: [Cell]
  /// What of a stage hangs side by side, from the top down.
  public let lanes: [Lane]
  /// The stages, in the order in which the customer takes them.
  public let columns: [Column]
  /// How the customer feels along the way, now and before.
  public let curve: EmotionCurve
  /// The stages that are gone since the week before.
  public let gone: [Column]
  /// The departments that are named anywhere on it, in the order of the map.
  public let departments: [Reference]

  /// Where the things stand that the map itself may point to.
  public var places: [Spot: Path] {
    let things = (columns.flatMap(\.cells) + whole).flatMap(\.entries).filter { !$0.isGone }
    return Dictionary(
      things.compactMap { entry in
        guard let target = entry.form?.record.target, let id = entry.form?.identity else { return nil }
        return (Spot(target: target, id: id), entry.path)
      }, uniquingKeysWith: { first, _ in first })
  }

  /// By what references find a thing.
  public struct Spot: Hashable, Sendable {
    let target: Target, id: String
  }

  /// The lanes in which at least one stage says something, with their places.
  public var filled: [Int] {
    lanes.indices.filter { lane in (columns + gone).contains { !$0.cells[lane].isEmpty } }
  }
}

/// A stage with its cells.
public struct Column: Sendable {
  /// What tells it from the others within the map, made from its id.
  public let key: String
  /// Where it sits in the map; a deep link.
  public let path: Path
  /// Its number, from 1; nil for a stage that is gone.
  public let number: Int?
  /// What it is called, and what of that changed.
  public let title: String, news: News?
  /// The departments with a part in it, by id.
  public let departments: [String]
  /// What its estimates rest on, and the names of the research.
  public let basis: (basis: Basis, research: [String])?
  /// Since which week it stands as it stands; nil where history does not tell.
  public let since: Week?
  /// One cell a lane, in the order of the lanes.
  public let cells: [Cell]

  /// Whether anything in it changed in the week.
  public var hasNews: Bool { news != nil || cells.contains(where: \.hasNews) }
}

/// Something that a map points to.
public struct Reference: Sendable, Hashable {
  /// What kind of thing it is, and its id.
  public let target: Target, id: String
  /// What it is called.
  public let name: String
}
