import Journey

/// What git's configuration says about merging, wherever it stands: files, environment, command line.
struct GitSettings {
  /// `merge.conflictStyle`.
  private(set) var style = Markers.Style.merge
  /// `cjmgit.merge.strict`.
  private(set) var isStrict = false

  /// Asks git.
  init() {
    let names = "^(merge\\.conflictstyle|cjmgit\\.merge\\.strict)$"
    for line in (GitProgram.output(["config", "--get-regexp", names]) ?? "").split(separator: "\n") {
      let words = line.split(separator: " ", maxSplits: 1)
      let value = words.count > 1 ? words[1].lowercased() : "true"
      switch words[0] {
      case "merge.conflictstyle": style = Markers.Style(rawValue: value) ?? .merge
      default: isStrict = ["true", "yes", "on", "1"].contains(value)
      }
    }
  }
}
