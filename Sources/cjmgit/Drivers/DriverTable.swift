import Journey

/// What tells git to read, compare and merge maps with our programs: said here, and nowhere else.
enum DriverTable {
  /// The name of the drivers in attributes and configuration.
  static let name = "cjm"

  /// The attributes that select them.
  static let attributes = ["diff": name, "merge": name]

  /// A key of git's configuration.
  struct Setting {
    let key: String
    let value: String
    /// Whether it is set only where somebody asks for it.
    var isOptional = false

    /// Whether a value was written by us, by this version or another.
    func wrote(_ other: String) -> Bool { other == value || other.contains("cjmgit") }
  }

  static let mergeDriver = Setting(
    key: "merge.\(name).driver",
    // Without our program git would take ours for the result and lose theirs: its own line merge shows both sides.
    value: """
      if command -v cjmgit-merge >/dev/null 2>&1; then exec cjmgit-merge %O %A %B %L %P; \
      else exec git merge-file --marker-size=%L -L ours -L base -L theirs %A %O %B; fi
      """)

  static let textconv = Setting(
    key: "diff.\(name).textconv",
    // Without our program `git log -p` would stop: the file itself can be read as well.
    value: """
      f() { if command -v cjmgit-merge >/dev/null 2>&1; then exec cjmgit-merge textconv "$1"; \
      else exec cat -- "$1"; fi; }; f
      """)

  /// Headings of `textconv`, which stand at the left edge, and stages in the files themselves.
  static let headings = Setting(
    key: "diff.\(name).xfuncname", value: "^([^ #-].*|( {0,2})- (id|title): .*)$")

  /// Git ends where an external diff is missing or finds differences, so that ours never does.
  static let externalDiff = Setting(
    key: "diff.\(name).command",
    value: """
      f() { if command -v cjmgit >/dev/null 2>&1; then exec cjmgit external-diff "$@"; \
      else git --no-pager diff --no-ext-diff --no-index -- "$2" "$5" || :; fi; }; f
      """, isOptional: true)

  static let settings = [
    Setting(key: "merge.\(name).name", value: "customer journey maps, joined by meaning (cjmgit)"), mergeDriver,
    textconv,
    headings, externalDiff,
  ]

  /// The line of `.gitattributes` for a kind of file of which these attributes are said nowhere else.
  static func line(_ pattern: String, _ names: [String]) -> String {
    ([pattern] + names.map { name in attributes[name].map { "\(name)=\($0)" } ?? name }).joined(separator: " ")
  }

  /// Every line that `line` can give.
  static let lines: Set<String> = Set(
    Record.documents.flatMap { kind in
      [["text", "diff", "merge"], ["diff", "merge"], ["diff"], ["merge"], ["text", "diff"], ["text", "merge"]].map {
        line(kind.pattern, $0)
      }
    })
}
