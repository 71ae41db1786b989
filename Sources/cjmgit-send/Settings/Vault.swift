import Notices

/// The secrets of a run, each fetched once: a command may ask a person.
final class Vault {
  let settings: Settings
  private var known: [String: String] = [:]

  init(_ settings: Settings) { self.settings = settings }

  /// The secret of a key; nil where it is not set.
  func secret(_ key: String, mayStandPlain: Bool = false) throws(MailError) -> String? {
    if let text = known[key] { return text }
    let text = try Secret(key, in: settings, mayStandPlain: mayStandPlain)?.fetched()
    known[key] = text
    return text
  }
}
