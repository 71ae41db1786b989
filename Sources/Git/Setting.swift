internal import CLibGit2
internal import SystemPackage

/// Which work tree, objects and index go with a repository: what hooks and `GIT_…` variables say about it.
struct Setting {
  let place: Discovery.Place
  let start: FilePath
  let environment: Environment
  let repository: OpaquePointer
  let own: FilePath
  let common: FilePath

  init(place: Discovery.Place, start: FilePath, environment: Environment, repository: OpaquePointer) {
    self.place = place
    self.start = start
    self.environment = environment
    self.repository = repository
    let own = git_repository_path(repository).map { FilePath(platformString: $0) } ?? place.gitDirectory
    let common = git_repository_commondir(repository).map { FilePath(platformString: $0) } ?? own
    self.own = own.resolved ?? own
    self.common = common.resolved ?? common
  }

  /// libgit2 takes the shared folder from the repository alone.
  func refuseOtherCommonDirectory() throws(GitError) {
    guard let named = environment.path("GIT_COMMON_DIR")?.seen(from: start), (named.resolved ?? named) != common else {
      return
    }
    throw GitError(
      .needsGit, doing: "open the repository at `\(own)`", message: "`GIT_COMMON_DIR` puts parts of it into `\(named)`",
      hint: "unset `GIT_COMMON_DIR`")
  }

  /// `GIT_WORK_TREE`, `core.worktree`, none if bare, the current folder if only `GIT_DIR` is set, the folder of `.git`.
  func chooseWorkTree(_ configuration: borrowing Configuration) throws(GitError) -> FilePath? {
    let isBare = try configuration.first("core.bare")?.isTrue == true
    let configured = try configuration.first("core.worktree").map { FilePath($0.value).seen(from: own) }
    let chosen: FilePath? =
      if let named = environment.path("GIT_WORK_TREE"), place.isNamed {
        named.seen(from: start)
      } else if own != common, let workTree = place.workTree {
        workTree
      } else if let configured {
        configured
      } else if isBare {
        nil
      } else if place.isNamed {
        start
      } else {
        place.workTree ?? git_repository_workdir(repository).map { FilePath(platformString: $0) }
      }
    guard let chosen else { return nil }
    let workTree = chosen.resolved ?? chosen
    try git("use `\(workTree)` as the work tree") {
      workTree.withPlatformString { git_repository_set_workdir(repository, $0, 0) }
    }
    return workTree
  }

  /// A push shows hooks its objects in a quarantine, beside the store that keeps the others.
  func chooseObjects() throws(GitError) {
    let others = environment.paths("GIT_ALTERNATE_OBJECT_DIRECTORIES").filter { !$0.isEmpty }
    guard let objects = environment.path("GIT_OBJECT_DIRECTORY") ?? (others.isEmpty ? nil : common.appending("objects"))
    else { return }
    let store = objects.seen(from: start)
    let odb = try opened("open the objects in `\(store)`") { out in
      store.withPlatformString { git_odb_open(out, $0) }
    }
    defer { git_odb_free(odb) }
    for other in others.map({ $0.seen(from: start) }) {
      try git("open the objects in `\(other)`") { other.withPlatformString { git_odb_add_disk_alternate(odb, $0) } }
    }
    try git("use the objects in `\(store)`") { git_repository_set_odb(repository, odb) }
  }

  /// Git reads a relative `GIT_INDEX_FILE` from the top of the work tree.
  func index(workTree: FilePath?) -> FilePath {
    guard let named = environment.path("GIT_INDEX_FILE") else { return own.appending("index") }
    return named.seen(from: workTree ?? start)
  }
}
