import Language

/// Text in lines of plain ASCII that every mail server passes on unchanged (RFC 2045 §6.7).
enum QuotedPrintable {
  /// The longest line, the mark of a soft break included.
  private static let width = 76

  /// The encoded text; its lines end with CRLF.
  static func text(_ text: String) -> String {
    text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).dropLast(
      text.hasSuffix("\n") ? 1 : 0
    )
    .map { line(Array($0)) + "\r\n" }.joined()
  }

  private static func line(_ bytes: [UInt8]) -> String {
    var out = "", used = 0
    for (place, byte) in bytes.enumerated() {
      let isLast = place == bytes.count - 1
      let token = token(byte, isLast: isLast)
      if used + token.utf8.count > (isLast ? width : width - 1) {
        out += "=\r\n"
        used = 0
      }
      out += token
      used += token.utf8.count
    }
    return out
  }

  /// A byte as it is, or as `=` and two hexadecimal digits; a space only inside a line.
  private static func token(_ byte: UInt8, isLast: Bool) -> String {
    switch byte {
    case UInt8(ascii: "="): break
    case 0x20 where isLast: break
    case 0x20...0x7E: return String(UnicodeScalar(byte))
    default: break
    }
    let digits = String(byte, radix: 16, uppercase: true)
    return "=" + (digits.utf8.count == 1 ? "0" : "") + digits
  }
}
