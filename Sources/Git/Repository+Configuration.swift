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
}
