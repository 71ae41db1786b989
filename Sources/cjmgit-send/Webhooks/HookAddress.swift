import Notices

/// Where the letters of a person are posted: the address of that person's own, else everybody's.
struct HookAddress {
  let url: String
  let isShared: Bool

  /// Fetches it: `person.ID.url…`, else `ROAD.url…`.
  init(_ road: String, for person: String, in settings: Settings) throws(MailError) {
    if let own = Secret("person.\(person).url", in: settings, mayStandPlain: true) {
      (url, isShared) = (try own.fetched(), false)
    } else if let shared = Secret("\(road).url", in: settings, mayStandPlain: true) {
      (url, isShared) = (try shared.fetched(), true)
    } else {
      throw settings.missing("\(road).urlFile", like: "~/.config/cjmgit/\(road)")
    }
  }
}
