import Language
import Notices

extension RoadKind {
  /// A program of the company's own: the letter as JSON, signed as <https://www.standardwebhooks.com> describes.
  static let webhook = RoadKind(
    "webhook", keys: ["url", "urlFile", "urlCommand", "secretFile", "secretCommand", "allowPrivate"]
  ) { (setup) throws(MailError) in
    try Webhook("webhook", setup.settings) { (parcel, vault) throws(MailError) in
      let address = try HookAddress("webhook", for: parcel.person, in: vault)
      let (body, key) = (letter(parcel), try vault.secret("webhook.secret"))
      var headers = ["webhook-id: \(parcel.id)", "webhook-timestamp: \(setup.now.seconds)"]
      if let key {
        let signed = "\(parcel.id).\(setup.now.seconds).\(body.text())"
        headers.append("webhook-signature: v1,\(Base64.text(Signature.of(signed, key: key)))")
      }
      return Webhook.Request(
        url: address.url, body: body, headers: headers, secrets: [address.url] + [key].compactMap(\.self),
        isShared: address.isShared)
    }
  }

  /// What a program may want of a letter; members may be added, none is dropped.
  private static func letter(_ parcel: Parcel) -> JSON {
    let mail = Mail(parcel.bytes)
    let list = { (name: String) in JSON.list(mail.words(name).map(JSON.text)) }
    return .object([
      ("schema", .int(1)), ("id", .text(parcel.id)), ("person", .text(parcel.person)), ("name", .text(mail.reader)),
      ("subject", .text(mail["Subject"] ?? "")), ("text", .text(mail.text)), ("week", .text(mail["X-Cjm-Week"] ?? "")),
      ("journeys", list("X-Cjm-Journey")), ("stages", list("X-Cjm-Stage")), ("commits", list("X-Cjm-Commit")),
      ("reasons", list("X-Cjm-Reason")),
    ])
  }
}
