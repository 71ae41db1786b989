/// A mail, ready for any road: one letter in the bytes of RFC 5322.
public struct Message: Sendable {
  /// The letter's id: the same letter told again is the same mail.
  public let id: String
  /// The id of the person it goes to.
  public let person: String
  /// The bytes, lines ending with CRLF.
  public let bytes: [UInt8]

  /// One way of showing the letter; several make a `multipart/alternative`, the plainest first.
  struct Part {
    /// The value of its `Content-Type`.
    let type: String
    /// What it shows, in UTF-8.
    let text: String
  }

  /// Puts headers and body together.
  init(id: String, person: String, headers: [Header], body: Part) throws(MailError) {
    self.id = id
    self.person = person
    let content = [
      try Header("MIME-Version", words: ["1.0"]), try Header("Content-Type", words: [body.type]),
      try Header("Content-Transfer-Encoding", words: ["quoted-printable"]),
    ]
    bytes = Array(((headers + content).map(\.text).joined() + "\r\n" + QuotedPrintable.text(body.text)).utf8)
  }
}
