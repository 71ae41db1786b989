import Glibc
import Language
import Notices

/// The present of a run, which `CJMGIT_NOW` overrides.
enum Present {
  static func now() throws(MailError) -> Instant {
    let text = getenv("CJMGIT_NOW").map { String(cString: $0) }
    guard let clock = Clock(override: text) else {
      throw MailError(
        doing: "take `CJMGIT_NOW` for a moment", message: "it is none", hint: "write it as 2026-11-20T16:20:00+03:00")
    }
    return clock.now
  }
}

extension LocalTime {
  /// The time as an mbox spells it, `Mon Nov 23 09:00:00 2026`.
  var asctime: String {
    let words = rfc2822.split(separator: " ")
    return "\(words[0].dropLast()) \(words[2]) \(words[1]) \(words[4]) \(words[3])"
  }
}
