import Console
import SystemPackage
import Walls

/// librsvg's `rsvg-convert`: reads the picture from its input and writes to its output, no file of its own.
struct RsvgConverter: Converter {
  private let program: FilePath

  /// Finds the program; nil where it is not installed.
  init?() {
    guard let program = Child.find("rsvg-convert") else { return nil }
    self.program = program
  }

  var name: String { "rsvg-convert" }

  func pdf(of artwork: Artwork, at seconds: Int64) throws -> [UInt8]? {
    // cairo writes this time into the file, and the same commit is to give the same bytes.
    try converted(artwork.svg, ["--format=pdf"], ["SOURCE_DATE_EPOCH": "\(seconds)"])
  }

  func png(of artwork: Artwork, width: Int) throws -> [UInt8]? {
    try converted(artwork.svg, ["--format=png", "--width=\(width)", "--keep-aspect-ratio"], [:])
  }

  private func converted(_ svg: String, _ arguments: [String], _ variables: [String: String?]) throws -> [UInt8]? {
    let result = try Child.heard(
      program, arguments.map { Array($0.utf8) }, setting: variables, input: Array(svg.utf8), within: .seconds(120))
    return result.code == 0 ? result.output : nil
  }
}
