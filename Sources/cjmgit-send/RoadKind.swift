import Language
import Notices
import SystemPackage

/// A road as the configuration names it, and how it is set up.
struct RoadKind: Sendable {
  /// Every road; a test compares the list with the folder `Roads`.
  static let all: [RoadKind] = [.maildir, .mattermost, .print, .sendmail, .slack, .smtp, .telegram, .webhook]

  /// The word for it in `cjmgit.send.road`.
  let name: String
  /// Whether it leaves letters on this machine.
  let keepsLetters: Bool
  /// Its settings, `cjmgit.send.NAME.KEY`.
  let keys: [String]
  /// Opens it for one run, or says which setting is missing or wrong; secrets are fetched by the first letter.
  let open: @Sendable (Setup) throws(MailError) -> any Carrier

  init(
    _ name: String, keepsLetters: Bool = false, keys: [String] = [],
    open: @escaping @Sendable (Setup) throws(MailError) -> any Carrier
  ) {
    self.name = name
    self.keepsLetters = keepsLetters
    self.keys = keys
    self.open = open
  }
}

/// What roads are opened with.
struct Setup: Sendable {
  let settings: Settings
  /// The folder of what cjmgit keeps about letters.
  let home: FilePath
  /// The present of the run.
  let now: Instant
}
