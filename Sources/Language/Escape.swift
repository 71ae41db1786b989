/// Makes texts from outside harmless for the place they go to.
///
/// Everything here works on Unicode scalars or on bytes: `"\r\n"` is one `Character`, and what looks for `"\n"` among
/// characters does not see it.
public enum Escape {
  /// A text without the characters that a header of a mail or of HTTP must not have: no byte below 0x20, no 0x7F.
  ///
  /// Texts that are not safe are refused, not mended: a mended address is another address.
  public static func isHeaderSafe(_ text: String) -> Bool {
    text.utf8.allSatisfy { $0 >= 0x20 && $0 != 0x7F }
  }

  /// Replaces some scalars of a text; most texts have none of them and are returned as they are.
  ///
  /// What may be replaced are controls, marks of direction, line separators, quotes and `&<>\`.
  static func replacing(_ text: String, _ replacement: (Unicode.Scalar) -> String?) -> String {
    var text = text
    return text.withUTF8(isSuspicious) ? replacingAny(text, replacement) : text
  }

  /// The same for any scalar.
  static func replacingAny(_ text: String, _ replacement: (Unicode.Scalar) -> String?) -> String {
    guard text.unicodeScalars.contains(where: { replacement($0) != nil }) else { return text }
    var out = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if let other = replacement(scalar) {
        out.append(contentsOf: other.unicodeScalars)
      } else {
        out.append(scalar)
      }
    }
    return String(out)
  }

  /// Whether anything in UTF-8 may be to replace: looking at bytes costs a tenth of looking at scalars.
  private static func isSuspicious(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    for (place, byte) in bytes.enumerated() {
      switch byte {
      case 0..<0x20, 0x7F, 0xD8, UInt8(ascii: "\""), UInt8(ascii: "&"), UInt8(ascii: "'"), UInt8(ascii: "<"),
        UInt8(ascii: ">"), UInt8(ascii: "\\"):
        return true
      // C1 is U+0080 … U+009F; marks of direction and line separators are within U+2000 … U+207F.
      case 0xC2 where bytes[place + 1] < 0xA0, 0xE2 where bytes[place + 1] < 0x82: return true
      default: continue
      }
    }
    return false
  }

  /// Whether a scalar is a control of C0, DEL or C1.
  static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7F..<0xA0: true
    default: false
    }
  }

  /// Whether a scalar turns the direction of the text around it, which can make a line read as another.
  static func isDirection(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x061C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: true
    default: false
    }
  }

  /// A byte in two hexadecimal digits, or a scalar in at least so many.
  static func hex(_ value: UInt32, _ digits: Int = 2, uppercase: Bool = false) -> String {
    let text = String(value, radix: 16, uppercase: uppercase)
    return String(repeating: "0", count: max(0, digits - text.utf8.count)) + text
  }
}
