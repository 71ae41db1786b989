internal import CLibGit2
package import SystemPackage

extension Repository {
  /// Opens the repository that git would use in this folder, `nil` being the current one.
  ///
  /// `program` is asked for what libgit2 does not read; without it that is an error.
  package static func open(
    at folder: FilePath? = nil, environment: Environment = .process, program: GitProgram? = nil
  ) throws(GitError) -> Repository {
    try LibGit2.start()
    guard let start = folder.map({ $0.resolved ?? $0 }) ?? FilePath(".").resolved else {
      throw GitError(.notFound, doing: "find the current folder", message: "it was removed")
    }
    let place = try Discovery(start: start, environment: environment).place()
    try Ownership(place: place, environment: environment).check()
    let flags = GIT_REPOSITORY_OPEN_NO_SEARCH.rawValue | GIT_REPOSITORY_OPEN_NO_DOTGIT.rawValue
    let pointer = try opened("open the repository at `\(place.workTree ?? place.gitDirectory)`") { out in
      place.location.withPlatformString { git_repository_open_ext(out, $0, flags, nil) }
    }
    let handle = Handle(pointer) { git_repository_free($0) }
    let configuration = try Configuration.of(pointer, environment: environment)
    try configuration.refuseUnreadFormats()
    try git("use git's configuration") { git_repository_set_config(pointer, configuration.handle.pointer) }
    let setting = Setting(place: place, start: start, environment: environment, repository: pointer)
    try setting.refuseOtherCommonDirectory()
    let workTree = try setting.chooseWorkTree(configuration)
    try setting.chooseObjects()
    return Repository(
      handle: handle, configuration: configuration, setting: setting, workTree: workTree, program: program)
  }

  private init(
    handle: consuming Handle, configuration: consuming Configuration, setting: Setting, workTree: FilePath?,
    program: GitProgram?
  ) {
    self.program = program
    self.handle = handle
    self.configuration = configuration
    self.workTree = workTree
    environment = setting.environment
    start = setting.start
    gitDirectory = setting.own
    commonDirectory = setting.common
    cuts = Repository.cuts(in: setting.common)
    prefix = workTree.flatMap { setting.start.seen(in: $0) }
    indexFile = setting.index(workTree: workTree)
  }
}

extension FilePath {
  /// The rest of the path below a folder, empty if it is the folder itself.
  func seen(in folder: FilePath) -> FilePath? {
    var rest = self
    return rest.removePrefix(folder) ? rest : nil
  }
}
