internal import SystemPackage

/// The configuration that the environment names or holds.
extension Environment {
  var configurationFiles: [(FilePath, ConfigurationEntry.Level)] {
    var files: [(FilePath, ConfigurationEntry.Level)] = []
    if !isTrue("GIT_CONFIG_NOSYSTEM") { files.append((path("GIT_CONFIG_SYSTEM") ?? "/etc/gitconfig", .system)) }
    if bytes("GIT_CONFIG_GLOBAL") != nil {
      if let global = path("GIT_CONFIG_GLOBAL") { files.append((global, .global)) }
      return files
    }
    let home = path("HOME")
    if let xdg = path("XDG_CONFIG_HOME") ?? home?.appending(".config") {
      files.append((xdg.appending("git/config"), .xdg))
    }
    if let home { files.append((home.appending(".gitconfig"), .global)) }
    return files
  }

  /// `GIT_CONFIG_COUNT` with its keys and values, then `git -c`, which wins.
  var commandConfiguration: [ConfigurationEntry] {
    let count = self["GIT_CONFIG_COUNT"].flatMap { Int($0) } ?? 0
    let counted = (0..<max(0, min(count, 10_000))).compactMap { index -> ConfigurationEntry? in
      guard let key = self["GIT_CONFIG_KEY_\(index)"], let value = self["GIT_CONFIG_VALUE_\(index)"] else { return nil }
      return ConfigurationEntry(key: key.normalizedKey, value: value, level: .command)
    }
    return counted + Environment.parameters(self["GIT_CONFIG_PARAMETERS"] ?? "")
  }

  /// Words in single quotes: `'key'='value'`, or `'key=value'` as older versions wrote.
  static func parameters(_ text: String) -> [ConfigurationEntry] {
    words(text).map { word in
      let parts = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      let value = parts.count > 1 ? String(parts[1]) : "true"
      return ConfigurationEntry(key: String(parts[0]).normalizedKey, value: value, level: .command)
    }
  }

  private static func words(_ text: String) -> [String] {
    var words: [String] = []
    var word: String?
    var isQuoted = false
    var isEscaped = false
    for scalar in text.unicodeScalars {
      if isEscaped {
        word = (word ?? "") + String(Character(scalar))
        isEscaped = false
      } else if scalar == "'" {
        isQuoted.toggle()
        word = word ?? ""
      } else if isQuoted || !" \\".unicodeScalars.contains(scalar) {
        word = (word ?? "") + String(Character(scalar))
      } else if scalar == "\\" {
        isEscaped = true
      } else if let done = word {
        words.append(done)
        word = nil
      }
    }
    return words + (word.map { [$0] } ?? [])
  }
}
