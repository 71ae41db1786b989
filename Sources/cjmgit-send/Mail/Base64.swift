internal import CLibCrypto

/// Bytes in letters, digits, `+` and `/` (RFC 4648 §4), by the library that libcurl brings along.
enum Base64 {
  /// The text of some bytes, filled up with `=`.
  static func text(_ bytes: [UInt8]) -> String {
    var out = [UInt8](repeating: 0, count: (bytes.count + 2) / 3 * 4 + 1)
    let count = EVP_EncodeBlock(&out, bytes, Int32(bytes.count))
    return String(decoding: out[..<Int(count)], as: UTF8.self)
  }

  /// The bytes of a text, line breaks and spaces passed over; nil where it is none.
  static func bytes(_ text: String) -> [UInt8]? {
    let letters = Array(text.utf8.filter { $0 > 0x20 })
    var out = [UInt8](repeating: 0, count: letters.count / 4 * 3 + 3)
    let count = EVP_DecodeBlock(&out, letters, Int32(letters.count))
    guard count >= 0 else { return nil }
    // The library counts the filling as bytes.
    let filling = letters.suffix(2).count { $0 == UInt8(ascii: "=") }
    return Array(out[..<(Int(count) - filling)])
  }
}
