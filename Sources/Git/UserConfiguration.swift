/// Git's configuration where there is no repository: what the machine and the user say.
package struct UserConfiguration: ~Copyable {
  private let configuration: Configuration

  /// Reads the files that git would read.
  package static func read(_ environment: Environment = .process) throws(GitError) -> UserConfiguration {
    try LibGit2.start()
    return UserConfiguration(configuration: try .protected(by: environment))
  }

  /// The value of a key that wins; all of them are protected.
  package func value(of key: String) throws(GitError) -> ConfigurationEntry? { try configuration.first(key) }
}
