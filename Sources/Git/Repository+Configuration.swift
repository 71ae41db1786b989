internal import CLibGit2

extension Repository {
  /// The value of a key that wins, with the place it comes from.
  package func value(of key: String) throws(GitError) -> ConfigurationEntry? { try configuration.first(key) }

  /// All values of a key, the one that wins last.
  package func values(of key: String) throws(GitError) -> [ConfigurationEntry] { try configuration.values(of: key) }

  /// All values whose key begins with this, in lower case up to the first dot.
  package func values(below prefix: String) throws(GitError) -> [ConfigurationEntry] {
    try configuration.values(below: prefix)
  }

  /// The value that wins among those that are not the repository's own: hosts, senders, commands, secrets.
  package func protectedValue(of key: String) throws(GitError) -> ConfigurationEntry? {
    try configuration.values(of: key).last(where: \.isProtected)
  }

  /// Whether git would read the key as true; `otherwise` where it is not set or neither true nor false.
  package func flag(_ key: String, otherwise: Bool = false) throws(GitError) -> Bool {
    try configuration.first(key)?.isTrue ?? otherwise
  }

  /// Writes a key into the repository's own configuration, or takes it out.
  package func setLocal(_ key: String, to value: String?) throws(GitError) {
    let doing = "set the configuration `\(key)`"
    let local = try opened(doing) { git_config_open_level($0, configuration.handle.pointer, GIT_CONFIG_LEVEL_LOCAL) }
    defer { git_config_free(local) }
    let code = value.map { git_config_set_string(local, key, $0) } ?? git_config_delete_entry(local, key)
    guard value != nil || code != GIT_ENOTFOUND.rawValue else { return git_error_clear() }
    try git(doing) { code }
  }
}
