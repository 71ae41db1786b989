internal import CLibGit2
internal import SystemPackage

/// Git's configuration, from the files git would read: libgit2 alone does not know `GIT_CONFIG_GLOBAL` and its like.
struct Configuration: ~Copyable {
  let handle: Handle
  private let command: [ConfigurationEntry]

  private init(_ pointer: OpaquePointer, command: [ConfigurationEntry]) {
    handle = Handle(pointer) { git_config_free($0) }
    self.command = command
  }

  /// What the machine and the user say; a repository's name decides about `includeIf`.
  static func protected(
    by environment: Environment, for repository: OpaquePointer? = nil
  ) throws(GitError) -> Configuration {
    let pointer = try opened("read git's configuration") { git_config_new($0) }
    let configuration = Configuration(pointer, command: environment.commandConfiguration)
    for (path, level) in environment.configurationFiles { try add(path, level, to: pointer, for: repository) }
    return configuration
  }

  /// The same, and the files of a repository.
  static func of(_ repository: OpaquePointer, environment: Environment) throws(GitError) -> Configuration {
    let configuration = try protected(by: environment, for: repository)
    let pointer = configuration.handle.pointer
    let own = git_repository_path(repository).map { FilePath(platformString: $0) } ?? ""
    let common = git_repository_commondir(repository).map { FilePath(platformString: $0) } ?? own
    try add(common.appending("config"), .local, to: pointer, for: repository)
    guard try configuration.first("extensions.worktreeconfig")?.isTrue == true else { return configuration }
    try add(own.appending("config.worktree"), .worktree, to: pointer, for: repository)
    return configuration
  }

  private static func add(
    _ path: FilePath, _ level: ConfigurationEntry.Level, to configuration: OpaquePointer, for repository: OpaquePointer?
  ) throws(GitError) {
    guard path.exists else { return }
    try git("read `\(path)`") {
      path.withPlatformString {
        git_config_add_file_ondisk(configuration, $0, git_config_level_t(Int32(level.rawValue)), repository, 1)
      }
    }
  }

  /// The value that wins.
  func first(_ key: String) throws(GitError) -> ConfigurationEntry? {
    let key = key.normalizedKey
    if let entry = command.last(where: { $0.key == key }) { return entry }
    var raw: UnsafeMutablePointer<git_config_entry>?
    let code = git_config_get_entry(&raw, handle.pointer, key)
    if code == GIT_ENOTFOUND.rawValue {
      git_error_clear()
      return nil
    }
    try git("read the configuration `\(key)`") { code }
    defer { git_config_entry_free(raw) }
    return raw.map { ConfigurationEntry($0.pointee) }
  }

  /// All values, the one that wins last.
  func values(of key: String) throws(GitError) -> [ConfigurationEntry] {
    let key = key.normalizedKey
    var iterator: OpaquePointer?
    try git("read the configuration `\(key)`") { git_config_multivar_iterator_new(&iterator, handle.pointer, key, nil) }
    return Configuration.entries(of: iterator).filter { $0.key == key } + command.filter { $0.key == key }
  }

  /// All values whose key begins so, which is in lower case.
  func values(below prefix: String) throws(GitError) -> [ConfigurationEntry] {
    var iterator: OpaquePointer?
    try git("read the configuration `\(prefix)`") { git_config_iterator_new(&iterator, handle.pointer) }
    return (Configuration.entries(of: iterator) + command).filter { $0.key.hasPrefix(prefix) }
  }

  private static func entries(of iterator: OpaquePointer?) -> [ConfigurationEntry] {
    defer { git_config_iterator_free(iterator) }
    var entries: [ConfigurationEntry] = []
    var raw: UnsafeMutablePointer<git_config_entry>?
    while git_config_next(&raw, iterator) == 0, let raw { entries.append(ConfigurationEntry(raw.pointee)) }
    git_error_clear()
    return entries
  }
}

extension String {
  /// Section and name are caseless, what stands between them is not.
  var normalizedKey: String {
    guard let first = firstIndex(of: "."), let last = lastIndex(of: ".") else { return lowercased() }
    return self[..<first].lowercased() + self[first..<last] + self[last...].lowercased()
  }
}
