import Journey
public import Language

/// An empty sheet for a workshop: stages across, lanes with a question each, room to write and to stick notes.
public struct BlankPoster: Sendable {
  let picture: Picture

  /// An empty sheet with so many stages that nobody has named yet.
  public init(stages: Int, in tongue: Tongue, sheet: Sheet) throws(PosterTrouble) {
    let title = BlankWords.title[tongue]
    picture = try BlankSheet(title: title, stages: Array(repeating: nil, count: stages), tongue: tongue, sheet: sheet)
      .picture()
  }

  /// An empty sheet with a journey's stages.
  public init(of exhibit: Exhibit, on wall: Wall, in tongue: Tongue, sheet: Sheet) throws(PosterTrouble) {
    let board = Board(of: exhibit, registry: wall.registry, in: tongue)
    guard !board.columns.isEmpty else { throw .empty }
    picture = try BlankSheet(title: board.title, stages: board.columns.map(\.title), tongue: tongue, sheet: sheet)
      .picture()
  }

  /// The picture itself.
  public var artwork: Artwork { Artwork(picture) }
}
