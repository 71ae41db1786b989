import Git
import History
import Language

extension Checkup {
  /// Whether letters would get through by the roads that git's configuration names; nothing is sent.
  ///
  /// Nothing is said where it names none: the Maildir needs no set-up.
  func sending() throws -> [Diagnosis] {
    let sending = try Sending(in: history.repository)
    guard sending.isSetUp else { return [] }
    let heard = try sending.tried()
    guard heard.code == 0 else {
      let why = String(decoding: heard.output, as: UTF8.self).split(separator: "\n").joined(separator: "; ")
      let look = "git config --show-origin --get-regexp '^cjmgit\\.send'"
      return [
        Diagnosis(
          check: .sending, state: .wrong, says: DoctorWords.sendsNothing.filled(tongue, Escape.line(why)), command: look
        )
      ]
    }
    return [Diagnosis(check: .sending, state: .fine, says: DoctorWords.sends.filled(tongue, Escape.line(sending.road)))]
  }
}
