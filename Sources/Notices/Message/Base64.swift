/// Bytes in letters, digits, `+` and `/` (RFC 4648 §4).
public enum Base64 {
  private static let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)

  /// The text of some bytes, filled up with `=`.
  public static func text(_ bytes: [UInt8]) -> String {
    var out: [UInt8] = []
    for start in stride(from: 0, to: bytes.count, by: 3) {
      let group = bytes[start..<min(start + 3, bytes.count)]
      let value = group.reduce(0) { $0 << 8 | Int($1) } << (8 * (3 - group.count))
      for place in 0..<4 {
        out.append(place <= group.count ? letters[value >> (18 - 6 * place) & 0x3F] : UInt8(ascii: "="))
      }
    }
    return String(decoding: out, as: UTF8.self)
  }

  /// The bytes of a text, line breaks and spaces passed over; nil where it is none.
  public static func bytes(_ text: String) -> [UInt8]? {
    let signs = text.utf8.filter { $0 > 0x20 }
    let filling = signs.suffix(2).count { $0 == UInt8(ascii: "=") }
    let values = signs.dropLast(filling).map(value)
    guard signs.count % 4 == 0, values.allSatisfy({ $0 != nil }) else { return nil }
    var out: [UInt8] = []
    out.reserveCapacity(signs.count / 4 * 3)
    var (bits, count) = (0, 0)
    for value in values.compactMap(\.self) {
      (bits, count) = ((bits << 6 | Int(value)) & 0xFFFF, count + 6)
      guard count >= 8 else { continue }
      count -= 8
      out.append(UInt8(truncatingIfNeeded: bits >> count))
    }
    return out
  }

  /// What a sign stands for, 0 to 63.
  private static func value(_ sign: UInt8) -> UInt8? {
    switch sign {
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): sign - UInt8(ascii: "A")
    case UInt8(ascii: "a")...UInt8(ascii: "z"): sign - UInt8(ascii: "a") + 26
    case UInt8(ascii: "0")...UInt8(ascii: "9"): sign - UInt8(ascii: "0") + 52
    case UInt8(ascii: "+"): 62
    case UInt8(ascii: "/"): 63
    default: nil
    }
  }

  /// The same in lines of 76, each ended by CRLF (RFC 2045 §6.8).
  static func lines(_ bytes: [UInt8]) -> String {
    stride(from: 0, to: bytes.count, by: 57).map { text(Array(bytes[$0..<min($0 + 57, bytes.count)])) + "\r\n" }
      .joined()
  }
}
