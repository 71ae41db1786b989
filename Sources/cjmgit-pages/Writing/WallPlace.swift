import Console
import Language
import SystemPackage

/// Where a wall may be built: nowhere inside the folders in which git keeps repositories.
enum WallPlace {
  /// Refuses a place in a repository's own folder, be it there yet or not.
  static func check(_ path: FilePath, _ tongue: Tongue) throws {
    var (standing, missing) = (path, FilePath())
    while !File.exists(standing), let last = standing.lastComponent {
      missing.components.insert(last, at: missing.components.startIndex)
      standing = standing.removingLastComponent()
    }
    let real = File.resolved(standing.isEmpty ? "." : standing)
    guard !missing.components.contains(where: { $0.kind == .parentDirectory }) else {
      throw Failure(WallWords.climbs.filled(tongue, "\(path)"), hint: WallWords.otherFolder[tongue])
    }
    let whole = real.appending(missing.components)
    guard !whole.components.contains(where: isGit), !isRepository(real) else {
      throw Failure(WallWords.insideGit.filled(tongue, "\(path)"), hint: WallWords.otherFolder[tongue])
    }
  }

  private static func isGit(_ name: FilePath.Component) -> Bool { name.string.lowercased() == ".git" }

  /// Whether a folder or one around it is one in which git keeps a repository, as a bare one, whatever it is called.
  private static func isRepository(_ folder: FilePath) -> Bool {
    var folder = folder
    while !folder.isEmpty {
      if ["HEAD", "objects", "refs"].allSatisfy({ File.exists(folder.appending($0)) }),
        File.isFolder(folder.appending("objects"))
      {
        return true
      }
      guard folder.removeLastComponent() else { return false }
    }
    return false
  }
}
