import Language
import Notices

extension RoadKind {
  /// A channel or a person in Slack, by an incoming webhook.
  static let slack = RoadKind("slack", keys: ["url", "urlFile", "urlCommand", "allowPrivate"]) {
    (setup) throws(MailError) in
    try Webhook("slack", setup.settings) { (parcel, vault) throws(MailError) in
      let (mail, address) = (Mail(parcel.bytes), try HookAddress("slack", for: parcel.person, in: vault))
      let body: JSON = .object([
        ("text", .text(text(mail))), ("mrkdwn", .bool(false)), ("unfurl_links", .bool(false)),
        ("unfurl_media", .bool(false)),
      ])
      return Webhook.Request(url: address.url, body: body, secrets: [address.url], isShared: address.isShared)
    }
  }

  /// Without markup; the three marks that Slack reads all the same are escaped, and with them every mention.
  private static func text(_ mail: Mail) -> String {
    let text = Escape.terminal("\(mail.reader): \(mail["Subject"] ?? "")\n\n\(mail.text)")
    // Slack cuts from 40 000 on; an escaped mark is five long at most.
    return Excerpt.of(text, upTo: 7_500).unicodeScalars.map { scalar in
      switch scalar {
      case "&": "&amp;"
      case "<": "&lt;"
      case ">": "&gt;"
      default: String(scalar)
      }
    }.joined()
  }
}
