import Walls

/// A program that makes other formats of SVG.
protocol Converter: Sendable {
  /// What it is called.
  var name: String { get }
  /// A page as large as the picture; nil where the program failed or took too long.
  func pdf(of artwork: Artwork, at seconds: Int64) throws -> [UInt8]?
  /// A bitmap of the picture, so many pixels wide.
  func png(of artwork: Artwork, width: Int) throws -> [UInt8]?
}
