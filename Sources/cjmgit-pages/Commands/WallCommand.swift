import ArgumentParser
import CMalloc
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

  /// How many parts are made before any is written.
  private static let atOnce = 8

  func run() throws {
    // Each journey's versions are read, shown and forgotten.
    cjm_keep_memory(256 << 20, 4 << 20)
    let history = try History.open()
    let tip = try history.commit(options.at)
    guard options.format == .html else { return try PosterRun(options, history, at: tip).run() }
    let bitmaps = options.makesPNG ? try PictureFormat(.png, options.lang ?? .usual) : nil
    let site = try Site(history, at: tip, of: options.journey, isPublic: options.isPublic, bitmaps: bitmaps)
    let tongue = options.lang ?? site.wall.company.tongue ?? .usual
    for broken in site.unreadable { Output.say(WallText.warning(broken, tongue)) }
    var folder = try WallFolder(at: FilePath(typed: options.output ?? "wall"), tongue)
    let pending = try site.parts.filter { try options.isRebuilt || !folder.has($0) }
    for some in pending.inPieces(of: Self.atOnce) {
      // Each has the repository to itself; what many weigh together is written before the next are made.
      let built = Parallel.map(some) { part in
        Result { BuiltPart(part: part, files: try site.files(of: part, in: History.open())) }
      }
      for part in built { try folder.stage(part.get()) }
    }
    let done = try folder.publish(site.parts)
    if options.output == nil { try folder.hideFromGit() }
    try Output.write(WallText(done: done, commit: site.wall.commit, folder: folder.path, tongue: tongue).text)
  }
}

extension Array {
  /// Its elements in their order, so many at a time.
  fileprivate func inPieces(of length: Int) -> [[Element]] {
    stride(from: 0, to: count, by: length).map { Array(self[$0..<Swift.min($0 + length, count)]) }
  }
}
