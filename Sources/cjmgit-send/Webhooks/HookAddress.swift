import Notices

/// Where the letters of a person are posted: the address of that person's own, else everybody's.
struct HookAddress {
  let url: String
  let isShared: Bool

  /// Fetches it: `person.ID.url…`, else `ROAD.url…`.
  init(_ road: String, for person: String, in vault: Vault) throws(MailError) {
    if let own = try vault.secret("person.\(person).url", mayStandPlain: true) {
      (url, isShared) = (own, false)
    } else if let shared = try vault.secret("\(road).url", mayStandPlain: true) {
      (url, isShared) = (shared, true)
    } else {
      throw vault.settings.missing("\(road).urlFile", like: "~/.config/cjmgit/\(road)")
    }
  }
}
