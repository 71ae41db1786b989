import ArgumentParser
import Console
import History
import Journey
import Language
import SystemPackage
import Walls

/// Writes the pages of a commit into a folder.
struct WallCommand: ParsableCommand {
  static let configuration = WallOptions.configuration

  @OptionGroup var options: WallOptions

  func run() throws {
    let history = try History.open()
    let tip = try history.commit(options.at)
    guard options.format == .html else { return try PosterRun(options, history, at: tip).run() }
    let bitmaps = options.makesPNG ? try PictureFormat(.png, options.lang ?? .usual) : nil
    let site = try Site(history, at: tip, of: options.journey, isPublic: options.isPublic, bitmaps: bitmaps)
    let tongue = options.lang ?? site.wall.company.tongue ?? .usual
    var folder = try WallFolder(at: FilePath(typed: options.output ?? "wall"), tongue)
    for part in site.parts {
      guard try options.isRebuilt || !folder.has(part) else { continue }
      try folder.stage(BuiltPart(part: part, files: site.files(of: part, in: history)))
    }
    let done = try folder.publish(site.parts)
    try Output.write(WallText(done: done, commit: site.wall.commit, folder: folder.path, tongue: tongue).text)
  }
}
