/// A mail, ready for any road: one letter in the bytes of RFC 5322.
public struct Message: Sendable {
  /// The longest mail that we send, in bytes.
  static let limit = 262_144

  /// The letter's id: the same letter told again is the same mail.
  public let id: String
  /// The id of the person it goes to.
  public let person: String
  /// The bytes, lines ending with CRLF.
  public let bytes: [UInt8]

  /// Puts headers and body together.
  init(id: String, person: String, headers: [Header], body: Entity) throws(MailError) {
    self.id = id
    self.person = person
    let version = try Header("MIME-Version", words: ["1.0"])
    bytes = Array((headers + [version]).map(\.text).joined().utf8) + (try body.bytes)
  }
}
