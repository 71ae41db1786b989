internal import SystemPackage

/// Where git would find the repository of a folder.
struct Discovery {
  /// What was found, and how.
  struct Place {
    /// What libgit2 is to open: the git folder, or the `.git` file that points to it.
    var location: FilePath
    /// The git folder itself.
    var gitDirectory: FilePath
    /// The folder that holds `.git`.
    var workTree: FilePath?
    /// Whether `GIT_DIR` named it.
    var isNamed = false
  }

  let start: FilePath
  let environment: Environment

  func place() throws(GitError) -> Place {
    if let named = environment.path("GIT_DIR") { return try self.named(named) }
    guard let here = start.resolved, here.isFolder else {
      throw GitError(.notFound, doing: "look for a repository in `\(start)`", message: "there is no such folder")
    }
    guard let place = try search(from: here) else { throw none(in: here) }
    if place.workTree == nil, !place.isInsideDotGit, try lies(inWorkTree: place.gitDirectory) {
      throw GitError(
        .embeddedBare, doing: "open the repository at `\(place.gitDirectory)`",
        message: "it is a bare repository inside the files of another one, where anybody may have put it",
        hint: "set `GIT_DIR` to it if you mean it")
    }
    return place
  }

  private func named(_ path: FilePath) throws(GitError) -> Place {
    let location = path.seen(from: start)
    let target = location.isFolder ? location : try pointed(by: location)
    guard let target, isGitDirectory(target) else {
      throw GitError(
        .noRepository, doing: "open the repository at `\(location)`", message: "it is not a repository",
        hint: "`GIT_DIR` names it")
    }
    return Place(location: target, gitDirectory: target.resolved ?? target, isNamed: true)
  }

  /// Upwards, but neither into a ceiling nor on to another file system.
  private func search(from here: FilePath) throws(GitError) -> Place? {
    let ceilings = self.ceilings
    let mayCross = environment.isTrue("GIT_DISCOVERY_ACROSS_FILESYSTEM")
    var folder = here
    while true {
      if let place = try place(at: folder) { return place }
      let parent = folder.removingLastComponent()
      guard parent != folder, !ceilings.contains(parent) else { return nil }
      guard mayCross || parent.status?.deviceID == folder.status?.deviceID else { return nil }
      folder = parent
    }
  }

  private func place(at folder: FilePath) throws(GitError) -> Place? {
    let dotGit = folder.appending(".git")
    if dotGit.status?.type == .regular, let target = try pointed(by: dotGit) {
      guard isGitDirectory(target) else { throw gone(target, from: dotGit) }
      return Place(location: dotGit, gitDirectory: target.resolved ?? target, workTree: folder)
    }
    if isGitDirectory(dotGit) {
      return Place(location: dotGit, gitDirectory: dotGit.resolved ?? dotGit, workTree: folder)
    }
    return isGitDirectory(folder) ? Place(location: folder, gitDirectory: folder) : nil
  }

  private func lies(inWorkTree folder: FilePath) throws(GitError) -> Bool {
    let parent = folder.removingLastComponent()
    return parent != folder ? try search(from: parent)?.workTree != nil : false
  }
}

extension Discovery {
  /// Ceilings are compared without links, those after an empty entry as they stand.
  private var ceilings: Set<FilePath> {
    let entries = environment.paths("GIT_CEILING_DIRECTORIES")
    let plain = entries.firstIndex { $0.isEmpty } ?? entries.endIndex
    return Set(entries[..<plain].map { $0.resolved ?? $0 } + entries[plain...].filter { !$0.isEmpty })
  }

  private func isGitDirectory(_ folder: FilePath) -> Bool {
    guard folder.appending("HEAD").exists else { return false }
    let common = folder.appending("commondir").line.map { FilePath(bytes: $0).seen(from: folder) } ?? folder
    let objects = environment.path("GIT_OBJECT_DIRECTORY")?.seen(from: start) ?? common.appending("objects")
    return objects.isFolder && common.appending("refs").isFolder
  }

  private func pointed(by file: FilePath) throws(GitError) -> FilePath? {
    let mark = Array("gitdir: ".utf8)
    guard let line = file.line, line.starts(with: mark) else {
      throw GitError(.noRepository, doing: "read `\(file)`", message: "it does not say where the repository is")
    }
    return FilePath(bytes: line.dropFirst(mark.count)).seen(from: file.removingLastComponent())
  }

  private func gone(_ target: FilePath, from file: FilePath) -> GitError {
    let isWorktree = target.removingLastComponent().lastComponent?.string == "worktrees"
    return GitError(
      .noRepository, doing: "open the repository that `\(file)` points to", message: "`\(target)` is not there",
      hint: isWorktree ? "if the main repository moved, run `git worktree repair` there" : nil)
  }

  private func none(in folder: FilePath) -> GitError {
    GitError(
      .noRepository, doing: "find a repository in `\(folder)` or above", message: "there is none",
      hint: "`cjmgit init` makes one, with a first map")
  }
}

extension Discovery.Place {
  /// Git's own exceptions: inside `.git`, and the stores of worktrees and submodules there.
  var isInsideDotGit: Bool { gitDirectory.components.contains(".git") }
}
