/// A mail that lies in the outbox: what roads carry.
public struct Parcel: Sendable, Hashable {
  /// The id of the letter, and of the person it goes to.
  public let id: String, person: String
  /// The mail, lines ending with CRLF.
  public let bytes: [UInt8]

  /// Names a mail.
  public init(id: String, person: String, bytes: [UInt8]) {
    self.id = id
    self.person = person
    self.bytes = bytes
  }

  private static let mark = Array("\r\nX-Cjm-Person: ".utf8)
  private static let end = Array("\r\n\r\n".utf8)

  /// Reads a mail as it was put into the outbox; the person stands in a header of ours.
  init(id: String, bytes: [UInt8]) throws(MailError) {
    let head = bytes[..<(Self.find(Self.end, in: bytes[...]) ?? bytes.count)]
    let person = Self.find(Self.mark, in: head).map { head[($0 + Self.mark.count)...].prefix { $0 > 0x20 } }
      .map { String(decoding: $0, as: UTF8.self) }
    guard let person, PlainID.isPlain(person) else {
      throw MailError(
        doing: "deliver `\(id)`", message: "it does not say to whom it goes", hint: "take it out of the outbox")
    }
    self.init(id: id, person: person, bytes: bytes)
  }

  /// Where some bytes begin among others; nil where they are not there.
  private static func find(_ wanted: [UInt8], in bytes: ArraySlice<UInt8>) -> Int? {
    guard let first = wanted.first, bytes.count >= wanted.count else { return nil }
    return bytes.withUnsafeBufferPointer { buffer in
      for place in 0...(buffer.count - wanted.count) where buffer[place] == first {
        if UnsafeBufferPointer(rebasing: buffer[place...]).starts(with: wanted) { return bytes.startIndex + place }
      }
      return nil
    }
  }
}
