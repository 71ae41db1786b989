internal import CLibCurl
import Notices

/// Which mail server, how it is proved to be the right one, and as whom we come.
struct ServerSettings: Sendable {
  /// The address for libcurl, without a user.
  let url: String
  /// The server's name, for what people read.
  let host: String
  /// Whether nothing goes before the connection is encrypted.
  let isEncrypted: Bool
  let user: String?
  let password: Secret?
  let caFile: String?
  let timeout: Int

  /// Reads `smtp.*`; refused where letters or a password would go in clear text over a network.
  init(_ settings: Settings) throws(MailError) {
    guard let text = settings["smtp.url"] else {
      throw settings.missing("smtp.url", like: "smtp://mail.company.example:587")
    }
    let scheme: String
    switch settings["smtp.tls"] {
    case nil: scheme = text.hasPrefix("smtps://") ? "smtps" : "smtp"
    case "required", "none": scheme = "smtp"
    case "implicit": scheme = "smtps"
    case .some: throw settings.bad("smtp.tls", "it is none of `required`, `implicit` and `none`")
    }
    guard let address = WebAddress(text), ["smtp", "smtps"].contains(address.scheme), !address.hasUser else {
      throw settings.bad(
        "smtp.url", "it is not like `smtp://mail.company.example:587`; user and password stand elsewhere")
    }
    url = scheme + (text.firstIndex(of: ":").map { String(text[$0...]) } ?? "")
    host = address.host
    isEncrypted = settings["smtp.tls"] != "none"
    let mayGoClear = try settings.flag("smtp.allowClearText")
    guard isEncrypted || address.isLoopback || mayGoClear else {
      throw settings.bad(
        "smtp.tls", "without TLS everybody on the way reads the letters; `cjmgit.send.smtp.allowClearText` allows that")
    }
    user = settings["smtp.user"]
    password = Secret("smtp.password", in: settings)
    guard (user == nil) == (password == nil) else {
      throw settings.missing(
        user == nil ? "smtp.user" : "smtp.passwordFile", like: user == nil ? "maps" : "~/.config/cjmgit/smtp")
    }
    caFile = settings["caFile"]
    timeout = try settings.seconds("timeout", otherwise: 60)
  }
}
