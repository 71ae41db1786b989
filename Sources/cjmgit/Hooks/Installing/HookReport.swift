import Console
import Git
import Language
import SystemPackage

/// What is there of our hooks.
struct HookReport {
  /// The version of the form for programs.
  static let version = 1

  let folder: HookFolder
  let places: [HookPlace]

  /// A line a hook, below the folder.
  func text(_ tongue: Tongue) -> String {
    let width = places.map { Width.of($0.hook.name) }.max() ?? 0
    let head = HookWords.folder.filled(tongue, folder.path.string)
    let lines = places.map { "  \(Width.pad($0.hook.name, to: width))  \(Self.words($0, tongue))" }
    return ([head] + lines).map { Escape.terminal($0) + "\n" }.joined()
  }

  /// The same for programs.
  var json: String {
    JSON.object([
      ("schema", .int(Self.version)),
      ("folder", .text(folder.path.string)),
      ("hooksPath", JSON(folder.setting?.value)),
      ("worktrees", .int(folder.worktrees)),
      (
        "hooks",
        .list(
          places.map { place in
            [
              "name": .text(place.hook.name), "side": .text(place.hook.side.rawValue),
              "state": .text(Self.state(place)), "file": .text(place.file.string),
              "keeper": JSON(place.keeper?.name),
              "previous": JSON(File.exists(place.previous) ? place.previous.string : nil),
            ]
          })
      ),
    ]).text(pretty: true) + "\n"
  }

  private static func state(_ place: HookPlace) -> String {
    switch place.occupant {
    case .nothing: "absent"
    case .ours: "installed"
    case .stale: "stale"
    case .edited: "edited"
    case .foreign: "other"
    }
  }

  private static func words(_ place: HookPlace, _ tongue: Tongue) -> String {
    let isChained = File.exists(place.previous)
    switch place.occupant {
    case .nothing: return HookWords.missing[tongue]
    case .ours where isChained: return HookWords.behind.filled(tongue, place.hook.previous)
    case .ours: return HookWords.present[tongue]
    case .stale: return HookWords.stale[tongue]
    case .edited: return HookWords.edited[tongue]
    case .foreign(let keeper?): return HookWords.kept.filled(tongue, keeper.name)
    case .foreign(nil): return HookWords.other[tongue]
    }
  }
}
