import Language
import Notices

extension RoadKind {
  /// A channel or a person in Mattermost, by an incoming webhook.
  static let mattermost = RoadKind("mattermost", keys: ["url", "urlFile", "urlCommand", "allowPrivate"]) {
    (setup) throws(MailError) in
    try Webhook("mattermost", setup.settings) { (parcel, vault) throws(MailError) in
      let (mail, address) = (Mail(parcel.bytes), try HookAddress("mattermost", for: parcel.person, in: vault))
      return Webhook.Request(
        url: address.url, body: .object([("text", .text(text(mail)))]), secrets: [address.url],
        isShared: address.isShared)
    }
  }

  /// The subject as plain words, the letter as a block of code: columns stay, and nothing in it is markup or a mention.
  private static func text(_ mail: Mail) -> String {
    let head = "**\(Escape.markdown(mail.reader))**: \(Escape.markdown(mail["Subject"] ?? ""))"
    // A post takes 16 383 characters; the rest is left for the subject.
    let letter = Excerpt.of(Escape.terminal(mail.text), upTo: 14_000)
    let fence = String(repeating: "`", count: max(3, longestTicks(letter) + 1))
    return "\(Excerpt.of(head, upTo: 2_000))\n\n\(fence)\n\(letter)\n\(fence)"
  }

  private static func longestTicks(_ text: String) -> Int {
    text.utf8.split { $0 != UInt8(ascii: "`") }.map(\.count).max() ?? 0
  }
}
