import Console
import Git

/// What git's configuration says of how output is shown.
struct Preferences {
  /// What `color.cjm`, else `color.ui` says.
  private(set) var color = ColorChoice.auto
  /// Whether output in a pager may be coloured: `color.pager`.
  private(set) var colorsPager = true
  /// Whether `pager.cjm` leaves room for a pager.
  private(set) var isPagerWanted = true
  /// The command that `pager.cjm` or `core.pager` names, above the level of a repository.
  private(set) var pager: String?
  /// Whether bytes beyond ASCII are escaped in names: `core.quotePath`.
  private(set) var quotesPath = true

  /// What git itself does where nothing is configured.
  static let usual = Preferences()

  private init() {}

  /// Reads what holds in a repository.
  init(in repository: borrowing Repository) throws {
    try self.init(
      value: { key throws(GitError) in try repository.value(of: key) },
      protected: { key throws(GitError) in try repository.protectedValue(of: key) })
  }

  /// Reads what holds here, whether in a repository or not.
  static func here() throws -> Preferences {
    do {
      return try Preferences(in: try Repository.open())
    } catch {
      let user = try UserConfiguration.read()
      let value = { (key: String) throws(GitError) in try user.value(of: key) }
      return try Preferences(value: value, protected: value)
    }
  }

  private init(
    value: (String) throws(GitError) -> ConfigurationEntry?, protected: (String) throws(GitError) -> ConfigurationEntry?
  ) throws {
    if let entry = try value("color.cjm") ?? value("color.ui") {
      color = ColorChoice(configured: entry.value, isTrue: entry.isTrue)
    }
    colorsPager = try value("color.pager")?.isTrue ?? true
    quotesPath = try value("core.quotepath")?.isTrue ?? true
    isPagerWanted = try value("pager.cjm")?.isTrue != false
    let own = try protected("pager.cjm").flatMap { $0.isTrue == nil ? $0.value : nil }
    pager = try own ?? protected("core.pager")?.value
  }
}
