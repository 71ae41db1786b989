internal import CLibCurl
import Language
import Notices

/// A connection to a mail server, made for the first letter.
struct MailServer: Carrier, Probing {
  let server: ServerSettings
  let envelope: Envelope
  private var transfer: Transfer?

  init(server: ServerSettings, envelope: Envelope) {
    self.server = server
    self.envelope = envelope
  }

  /// Hands one mail over in a transaction of its own, so that one bad address costs nobody else.
  mutating func carry(_ parcel: Parcel) throws(Refusal) {
    let address = try envelope.recipient(of: parcel)
    let transfer = try connection()
    let list = curl_slist_append(nil, address.description)
    defer { curl_slist_free_all(list) }
    cjm_set_list(transfer.handle, CURLOPT_MAIL_RCPT, list)
    let outcome = transfer.run(sending: Lines.crlf(parcel.bytes))
    if let refusal = MailVerdict(outcome, to: parcel.person, at: server.host).refusal { throw refusal }
  }

  /// Greets the server, encrypts and shows the password, and says nothing more.
  mutating func probe() throws(Refusal) {
    let transfer = try connection()
    cjm_set_long(transfer.handle, CURLOPT_UPLOAD, 0)
    cjm_set_text(transfer.handle, CURLOPT_CUSTOMREQUEST, "NOOP")
    let outcome = transfer.run(sending: [])
    self.transfer = nil
    if let refusal = MailVerdict(outcome, to: "", at: server.host).refusal { throw refusal }
  }

  private mutating func connection() throws(Refusal) -> Transfer {
    if let transfer { return transfer }
    do {
      let made = try opened()
      transfer = made
      return made
    } catch {
      throw Refusal(.closed, error)
    }
  }

  private func opened() throws(MailError) -> Transfer {
    guard
      let transfer = Transfer(
        protocols: "smtp,smtps", connecting: min(15, server.timeout), lasting: server.timeout, caFile: server.caFile)
    else { throw MailError(doing: "send", message: "libcurl did not start") }
    let handle = transfer.handle
    cjm_set_text(handle, CURLOPT_URL, server.url)
    cjm_set_long(handle, CURLOPT_USE_SSL, Int((server.isEncrypted ? CURLUSESSL_ALL : CURLUSESSL_NONE).rawValue))
    cjm_set_long(handle, CURLOPT_UPLOAD, 1)
    cjm_set_text(handle, CURLOPT_MAIL_FROM, envelope.sender.description)
    if let user = server.user, let password = server.password {
      cjm_set_text(handle, CURLOPT_USERNAME, user)
      cjm_set_text(handle, CURLOPT_PASSWORD, try password.fetched())
    }
    return transfer
  }
}
