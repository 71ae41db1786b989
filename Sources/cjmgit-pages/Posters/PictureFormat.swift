import Console
import Language
import Walls

/// What a picture is written as.
struct PictureFormat: Sendable {
  /// Makes another format of SVG; nil where none is needed.
  private let converter: (any Converter)?
  private let format: WallFormat
  private let tongue: Tongue

  /// Finds what makes the format; throws where nothing here does.
  init(_ format: WallFormat, _ tongue: Tongue) throws {
    self.format = format
    self.tongue = tongue
    converter = format == .svg ? nil : try Self.found(tongue)
  }

  /// The picture in the format; a PNG gets so many pixels wide, a PDF the time at which its commit was made.
  func bytes(of artwork: Artwork, width: Int, at seconds: Int64 = 0) throws -> [UInt8] {
    guard let converter else { return Array(artwork.svg.utf8) }
    let made =
      format == .pdf ? try converter.pdf(of: artwork, at: seconds) : try converter.png(of: artwork, width: width)
    // A program that ends well and writes nothing of the kind did not do its work.
    guard let made, made.starts(with: (format == .pdf ? "%PDF-" : "\u{89}PNG").unicodeScalars.map { UInt8($0.value) })
    else { throw Failure(PosterText.failed.filled(tongue, converter.name, format.rawValue)) }
    return made
  }

  private static func found(_ tongue: Tongue) throws -> any Converter {
    let found: (any Converter)? = RsvgConverter() ?? ChromiumConverter()
    guard let found else { throw Failure(PosterText.noConverter[tongue], hint: PosterText.packages[tongue]) }
    return found
  }
}
