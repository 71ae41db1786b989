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
    let reading = try WallReading(history, at: history.commit(options.at))
    let wall = try reading.wall(of: options.journey, isPublic: options.isPublic, in: history)
    let folder = FilePath(typed: options.output)
    for file in wall.assets { try write(file, into: folder) }
    for tongue in Tongue.allCases {
      for file in wall.overviews(in: tongue) { try write(file, into: folder) }
      for exhibit in wall.exhibits {
        try write(wall.page(of: exhibit, timeline: reading.timeline(of: exhibit), in: tongue), into: folder)
      }
    }
    let index = File.resolved(folder.appending("index.html"))
    Output.say("\(wall.commit.id) → file://\(index)")
  }

  private func write(_ file: SiteFile, into folder: FilePath) throws {
    let path = folder.appending(FilePath(file.path).components)
    try File.makeFolders(for: path)
    try File.write(file.bytes, to: path)
  }
}
