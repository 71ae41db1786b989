import Console
import Glibc
import SystemPackage
import Walls

/// A headless Chromium: prints a page that holds nothing but the picture.
struct ChromiumConverter: Converter {
  private let program: FilePath

  /// Finds the program under the names that it goes by; nil where it is not installed.
  init?() {
    let names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"]
    guard let program = names.lazy.compactMap({ Child.find($0) }).first else { return nil }
    self.program = program
  }

  var name: String { program.lastComponent?.string ?? "chromium" }

  func pdf(of artwork: Artwork, at seconds: Int64) throws -> [UInt8]? {
    try made(page(artwork), "picture.pdf") { file in ["--no-pdf-header-footer", "--print-to-pdf=\(file)"] }
  }

  func png(of artwork: Artwork, width: Int) throws -> [UInt8]? {
    let height = Int((Double(width) * artwork.height / artwork.width).rounded())
    return try made(page(artwork), "picture.png") { file in
      ["--hide-scrollbars", "--window-size=\(width),\(height)", "--screenshot=\(file)"]
    }
  }

  /// A page of the picture's own size, without a margin.
  ///
  /// The picture lies over the page and not in it: what is a hair higher than the paper would ask for a second sheet.
  private func page(_ artwork: Artwork) -> String {
    // Without the line that says it is XML.
    let body = artwork.svg.split(separator: "\n", maxSplits: 1).last.map(String.init) ?? ""
    return """
      <!doctype html><meta charset="utf-8"><style>@page{size:\(artwork.width)pt \(artwork.height)pt;margin:0}\
      html,body{margin:0}svg{position:fixed;top:0;left:0;width:100%;height:100%}</style>\(body)
      """
  }

  private func made(_ page: String, _ name: String, _ arguments: (FilePath) -> [String]) throws -> [UInt8]? {
    let folder = try TemporaryFolder()
    defer { withExtendedLifetime(folder) {} }
    let (source, result) = (folder.path.appending("page.html"), folder.path.appending(name))
    try File.write(page, to: source)
    // Chromium refuses to shut itself in when root starts it; the page is ours and has no script.
    let common =
      ["--headless", "--disable-gpu", "--user-data-dir=\(folder.path.appending("profile"))"]
      + (geteuid() == 0 ? ["--no-sandbox"] : [])
    let all = common + arguments(result) + ["file://\(source)"]
    let ended = try Child.heard(program, all.map { Array($0.utf8) }, within: .seconds(120))
    guard ended.code == 0, File.exists(result) else { return nil }
    return try File.read(result)
  }
}
