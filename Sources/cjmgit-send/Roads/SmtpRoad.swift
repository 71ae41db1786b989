import Notices

extension RoadKind {
  /// A mail server, by libcurl: one connection for all letters, one transaction for each.
  static let smtp = RoadKind(
    "smtp", keys: ["url", "user", "passwordFile", "passwordCommand", "tls", "allowClearText"]
  ) { (setup) throws(MailError) in
    MailServer(
      server: try ServerSettings(setup.settings), envelope: try Envelope(setup.settings))
  }
}
