import Journey
public import Language

/// A map on one sheet of paper.
public struct Poster: Sendable {
  /// The sheet that it is on.
  public let sheet: Sheet
  let picture: Picture

  /// Sets a map on a sheet, or on the smallest that it fits on where none is asked for.
  ///
  /// `lanes` are names of the rows to show, in the board's order; nil shows all that say something. Throws
  /// `PosterTrouble` where the sheet is too small for type that is read.
  public init(
    of exhibit: Exhibit, on wall: Wall, in tongue: Tongue, sheet wanted: Sheet? = nil, lanes names: [String]? = nil
  ) throws(PosterTrouble) {
    let board = Board(of: exhibit, registry: wall.registry, in: tongue)
    guard !board.columns.isEmpty else { throw .empty }
    let lanes = try Self.places(of: names, on: board)
    let matter = PosterMatter(board: board, exhibit: exhibit, wall: wall)
    for sheet in wanted.map({ [$0] }) ?? Sheet.allCases.sorted() {
      if let picture = PosterSheet(matter: matter, sheet: sheet).picture(lanes) {
        (self.sheet, self.picture) = (sheet, picture)
        return
      }
    }
    let needed = Sheet.allCases.sorted().first { sheet in
      wanted.map { $0 < sheet } == true && PosterSheet(matter: matter, sheet: sheet).picture(lanes) != nil
    }
    throw .tooMuch(wanted ?? .a0, needed: needed, heaviest: Self.heaviest(lanes, of: board))
  }

  /// The picture itself.
  public var artwork: Artwork { Artwork(picture) }

  private static func places(of names: [String]?, on board: Board) throws(PosterTrouble) -> [Int] {
    guard let names else { return board.filled }
    for name in names where !board.lanes.contains(where: { $0.key == name }) {
      throw .noLane(name, near: Suggestion.closest(to: name, among: board.lanes.map(\.key)))
    }
    return board.lanes.indices.filter { names.contains(board.lanes[$0].key) }
  }

  /// The names of the three lanes that say the most, the largest first.
  private static func heaviest(_ lanes: [Int], of board: Board) -> [String] {
    let sizes = lanes.map { lane in
      (name: board.lanes[lane].key, size: board.columns.map { PosterGrid.letters($0.cells[lane]) }.max() ?? 0)
    }
    return sizes.sorted { ($1.size, $0.name) < ($0.size, $1.name) }.prefix(3).map { "`\($0.name)`" }
  }
}
