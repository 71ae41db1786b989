/// Texts and file names for a terminal.
extension Escape {
  /// The text with every control visible, so that it cannot steer the terminal: ESC as `\x1b`, U+202E as `<U+202E>`.
  ///
  /// Covers C0, DEL, C1 and the marks of direction; newlines and tabs stay.
  public static func terminal(_ text: String) -> String {
    replacing(text) { $0 == "\n" || $0 == "\t" ? nil : visible($0) }
  }

  /// The text of some bytes, likewise; a byte that is no UTF-8 is shown as `\xE9`.
  public static func terminal(bytes: [UInt8]) -> String {
    var out = ""
    for piece in Decoded(bytes) {
      switch piece {
      case .scalar(let scalar): out.unicodeScalars.append(scalar)
      case .stray(let byte): out += "\\x" + hex(UInt32(byte), uppercase: true)
      }
    }
    return terminal(out)
  }

  /// The text in one line: as `terminal`, and newlines and tabs visible too (`\x0a`), for cells, subjects and prompts.
  public static func line(_ text: String) -> String {
    replacing(text, visible)
  }

  /// A path as git prints it: as it is, or in quotes with C's escapes where a byte asks for it.
  ///
  /// `quotingPath` is git's `core.quotePath`: whether bytes from 0x80 on are escaped too. Without it valid UTF-8 stays,
  /// but for C1 controls and marks of direction.
  public static func cQuoted(_ bytes: [UInt8], quotingPath: Bool = true) -> String {
    var (out, isQuoted) = ("", false)
    for piece in Decoded(bytes) {
      let escaped: String? =
        switch piece {
        case .scalar(let scalar): cEscape(scalar, quotingPath)
        case .stray(let byte): octal(byte)
        }
      if let escaped {
        out += escaped
        isQuoted = true
      } else if case .scalar(let scalar) = piece {
        out.unicodeScalars.append(scalar)
      }
    }
    return isQuoted ? "\"\(out)\"" : out
  }

  private static func visible(_ scalar: Unicode.Scalar) -> String? {
    if isControl(scalar) { return "\\x" + hex(scalar.value) }
    return isDirection(scalar) ? "<U+\(hex(scalar.value, 4, uppercase: true))>" : nil
  }

  private static func cEscape(_ scalar: Unicode.Scalar, _ quotingPath: Bool) -> String? {
    switch scalar {
    case "\u{07}": return "\\a"
    case "\u{08}": return "\\b"
    case "\t": return "\\t"
    case "\n": return "\\n"
    case "\u{0B}": return "\\v"
    case "\u{0C}": return "\\f"
    case "\r": return "\\r"
    case "\"", "\\": return "\\\(scalar)"
    default: break
    }
    let isPlain = scalar.isASCII || !quotingPath
    return isPlain && !isControl(scalar) && !isDirection(scalar) ? nil : UTF8.encode(scalar)?.map(octal).joined()
  }

  private static func octal(_ byte: UInt8) -> String {
    let digits = String(byte, radix: 8)
    return "\\" + String(repeating: "0", count: 3 - digits.utf8.count) + digits
  }
}
