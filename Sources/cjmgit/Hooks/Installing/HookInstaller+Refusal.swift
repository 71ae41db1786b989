import Console
import Git
import Language
import SystemPackage

extension HookInstaller {
  /// Stops before anything is touched where one of the hooks cannot be installed.
  func refuse(intoProject: Bool) throws {
    try refuseOthersFolder()
    if let keeper = places.lazy.compactMap(\.keeper).first {
      throw Failure(
        "`\(keeper.name)` keeps the hooks of this repository, so they stay as they are",
        hint: "add this yourself:\n\(keeper.snippet(places.map(\.hook)))")
    }
    if folder.owner == .project, !intoProject {
      throw Failure(
        "`core.hooksPath` is set to `\(folder.setting?.value ?? "")`, so nothing was installed",
        hint: "`cjmgit hook install --hooks-path` writes into that folder, which your colleagues may share")
    }
    for place in places { try refuse(place) }
  }

  private func refuse(_ place: HookPlace) throws {
    switch place.occupant {
    case .nothing, .ours, .stale: return
    case .edited:
      throw Failure(
        "`\(place.file)` is ours, but somebody changed it, so everything stays as it is",
        hint: "move what was added into a hook of its own, take the file away, and install again")
    case .foreign:
      guard File.exists(place.previous) else { return }
      throw Failure(
        "`\(place.file)` is another hook, and `\(place.previous)` is there too",
        hint: "only one of them can be kept; take away the one that is not needed")
    }
  }

  /// A folder that other repositories use too, or that lies anywhere, is not ours to write into.
  private func refuseOthersFolder() throws {
    guard folder.owner == .others, let setting = folder.setting else { return }
    let whose =
      switch setting.level {
      case .system, .xdg, .global: "for all your repositories"
      case .command: "for this once"
      case .local, .worktree: "and leads out of this repository"
      }
    let lines = places.map { "  \($0.hook.name): \($0.hook.command) \"$@\" || exit $?" }
    throw Failure(
      "`core.hooksPath` is set to `\(setting.value)` \(whose), so nothing was installed",
      hint: "put these lines into the hooks of these names there:\n" + lines.joined(separator: "\n"))
  }
}
