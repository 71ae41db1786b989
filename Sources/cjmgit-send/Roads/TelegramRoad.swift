import Language
import Notices

extension RoadKind {
  /// A chat in Telegram, by a bot.
  static let telegram = RoadKind("telegram", keys: ["url", "tokenFile", "tokenCommand", "chat", "allowPrivate"]) {
    (setup) throws(MailError) in
    guard Secret("telegram.token", in: setup.settings) != nil else {
      throw setup.settings.missing("telegram.tokenFile", like: "~/.config/cjmgit/telegram")
    }
    return try Webhook("telegram", setup.settings) { (parcel, vault) throws(MailError) in
      let settings = vault.settings
      let own = settings["person.\(parcel.person).chat"]
      guard let chat = own ?? settings["telegram.chat"] else {
        throw settings.missing("telegram.chat", like: "-1001234567890")
      }
      let (mail, token) = (Mail(parcel.bytes), try vault.secret("telegram.token") ?? "")
      // No `parse_mode`, and so no markup.
      let text = Excerpt.of(Escape.terminal("\(mail.reader): \(mail["Subject"] ?? "")\n\n\(mail.text)"), upTo: 4_096)
      let body: JSON = .object([
        ("chat_id", .text(chat)), ("text", .text(text)), ("disable_web_page_preview", .bool(true)),
      ])
      let url = "\(settings["telegram.url"] ?? "https://api.telegram.org")/bot\(token)/sendMessage"
      return Webhook.Request(url: url, body: body, secrets: [token], isShared: own == nil)
    }
  }
}
