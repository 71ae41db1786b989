internal import CLibGit2

/// A value from git's configuration, with the place it comes from.
package struct ConfigurationEntry: Hashable, Sendable {
  /// Where a value stands; later ones win.
  package enum Level: Int, Comparable, Sendable {
    /// `/etc/gitconfig`.
    case system = 2
    /// `~/.config/git/config`.
    case xdg = 3
    /// `~/.gitconfig`.
    case global = 4
    /// `.git/config`, which comes with a folder that others may have packed.
    case local = 5
    /// `config.worktree`.
    case worktree = 6
    /// `git -c` and `GIT_CONFIG_…`: the user's own words of this moment.
    case command = 7

    /// In the order in which they are read.
    package static func < (one: Level, other: Level) -> Bool { one.rawValue < other.rawValue }
  }

  /// The key: section and name in lower case.
  package let key: String
  /// The value; a key without one is true.
  package let value: String
  /// Where it stands.
  package let level: Level

  /// A value and where it stands.
  package init(key: String, value: String, level: Level) {
    self.key = key
    self.value = value
    self.level = level
  }

  /// Whether it comes from the user or the machine and not from the repository: what may name hosts and commands.
  package var isProtected: Bool { level < .local || level == .command }
  /// Whether git would read the value as true, `nil` if neither true nor false.
  package var isTrue: Bool? {
    switch value.lowercased() {
    case "true", "yes", "on": true
    case "false", "no", "off", "": false
    default: Int(value).map { $0 != 0 }
    }
  }
}

extension ConfigurationEntry {
  init(_ raw: git_config_entry) {
    key = raw.name.map { String(cString: $0) } ?? ""
    value = raw.value.map { String(cString: $0) } ?? "true"
    level = Level(rawValue: Int(raw.level.rawValue)) ?? (raw.level.rawValue < 2 ? .system : .worktree)
  }
}
