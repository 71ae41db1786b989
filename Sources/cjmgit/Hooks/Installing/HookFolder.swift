import Console
import Git
import Language
import SystemPackage

/// The folder in which git looks for the hooks of a repository.
struct HookFolder {
  /// Whose it is.
  enum Owner {
    /// The repository's own, which all its worktrees share.
    case repository
    /// A folder inside the repository that its `core.hooksPath` names, likely a tracked one.
    case project
    /// A folder that other repositories use too, or that lies anywhere.
    case others
  }

  /// Where it lies.
  let path: FilePath
  /// Whose it is.
  let owner: Owner
  /// The `core.hooksPath` that names it.
  let setting: ConfigurationEntry?
  /// How many worktrees share it.
  let worktrees: Int
  /// The hooks that make sense here where none are named.
  let side: OwnHook.Side

  init(of repository: borrowing Repository) throws {
    let directory = try repository.hooksDirectory()
    path = directory.path
    setting = directory.setting
    let own = repository.commonDirectory.appending("hooks")
    let homes = [repository.workTree, repository.commonDirectory].compactMap(\.self)
    let place = path
    if directory.setting == nil || File.resolved(place) == File.resolved(own) {
      owner = .repository
    } else {
      let isInside = homes.contains { place.starts(with: $0) }
      owner = isInside && directory.setting?.isProtected != true ? .project : .others
    }
    let linked = File.names(in: repository.commonDirectory.appending("worktrees")).count
    worktrees = linked + (repository.isBare && !repository.isLinkedWorktree ? 0 : 1)
    side = repository.isBare ? .server : .workTree
  }

  /// Whether it is among the files that are committed.
  func isTracked(in repository: borrowing Repository) throws -> Bool {
    guard owner == .project, let top = repository.workTree else { return false }
    var inside = path
    guard inside.removePrefix(top) else { return false }
    return try !repository.index(matching: PathFilter.everything.under([inside])).entries.isEmpty
  }
}
