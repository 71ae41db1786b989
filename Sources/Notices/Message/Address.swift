import Language

/// An e-mail address that is fit for a header and for an envelope.
public struct Address: Sendable, Hashable, CustomStringConvertible {
  /// The address, as given.
  public let description: String

  /// Takes an address of plain ASCII with one `@`; anything else is refused, never mended: that would be another address.
  public init(_ text: String) throws(MailError) {
    let parts = text.utf8.split(separator: UInt8(ascii: "@"), omittingEmptySubsequences: false)
    guard text.utf8.count <= 254, parts.count == 2, parts.allSatisfy({ !$0.isEmpty && $0.allSatisfy(Self.isPlain) })
    else {
      throw MailError(
        doing: "use the address `\(Escape.line(text))`",
        message: "an address is plain letters, digits and `.` `-` `_` `+` around one `@`",
        hint: "correct `email` in `cjm.yaml`, or the address of the sender in the git configuration")
    }
    description = text
  }

  /// What stands behind the `@`.
  public var domain: String { description.split(separator: "@").last.map(String.init) ?? "" }

  /// The marks of RFC 5322's atoms, without those that a shell, a header or a list of addresses gives a meaning.
  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
    default: [0x2B, 0x2D, 0x2E, 0x5F].contains(byte)
    }
  }
}
