/// A finished picture.
public struct Artwork: Sendable {
  /// Its source.
  public let svg: String
  /// Its width and height: points of paper, or pixels of a screen.
  public let width: Double, height: Double

  init(_ picture: Picture) {
    svg = SVG.source(picture)
    (width, height) = (picture.width, picture.height)
  }

  /// What the file of a journey's poster is called, without its ending.
  public static func posterName(_ id: String) -> String { "poster-\(PageName.safe(id))" }
}
