/// Text of mails, taken out of its wrapping of plain ASCII.
enum EncodedText {
  /// A header with the encoded words of RFC 2047 §2 decoded; the space between two of them is none (§6.2).
  static func decoded(_ header: String) -> String {
    var (out, wasEncoded) = ("", false)
    for (place, word) in header.split(separator: " ").enumerated() {
      let text = decodedWord(word)
      if place > 0, !(wasEncoded && text != nil) { out += " " }
      out += text ?? String(word)
      wasEncoded = text != nil
    }
    return out
  }

  private static func decodedWord(_ word: Substring) -> String? {
    let start = "=?UTF-8?B?"
    guard word.hasPrefix(start), word.hasSuffix("?=") else { return nil }
    return Base64.bytes(String(word.dropFirst(start.count).dropLast(2))).map { String(decoding: $0, as: UTF8.self) }
  }

  /// Bytes out of quoted-printable (RFC 2045 §6.7); what is none stays as it is.
  static func unquoted(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    var (out, rest) = ([UInt8](), bytes)
    while let byte = rest.popFirst() {
      guard byte == UInt8(ascii: "=") else {
        out.append(byte)
        continue
      }
      if rest.starts(with: [0x0D, 0x0A]) {
        rest = rest.dropFirst(2)
      } else if let value = UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16), rest.count > 1 {
        out.append(value)
        rest = rest.dropFirst(2)
      } else {
        out.append(byte)
      }
    }
    return out
  }
}
