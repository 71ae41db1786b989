public import Language

/// What speaks of all journeys, in one language: the week, the atlas, departments and their pictures, personas, the widget.
///
/// What they share is found once, and each is made when it is asked for.
public struct Overviews: Sendable {
  private let sheets: [Overview.Sheet]
  private let tiles: [Overview.Tile]

  /// Finds what they share.
  public init(_ wall: Wall, in tongue: Tongue) {
    let overview = Overview(wall, in: tongue)
    let slices = overview.slices
    (sheets, tiles) = (overview.sheets(slices), overview.tiles(slices))
  }

  /// All pages.
  public var pages: [SiteFile] { sheets.map { SiteFile($0.path, $0.html()) } }

  /// All pictures, by the paths of their files without the ending.
  public var pictures: [(path: String, artwork: Artwork)] { tiles.map { ($0.path, $0.artwork()) } }

  /// The page or picture at a path, a picture as SVG; nil where there is none.
  public func file(_ path: String) -> SiteFile? {
    if let sheet = sheets.first(where: { $0.path == path }) { return SiteFile(path, sheet.html()) }
    return tiles.first { "\($0.path).svg" == path }.map { SiteFile(path, $0.artwork().svg) }
  }
}
