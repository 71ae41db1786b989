import CUtf8proc
import Glibc

/// Unicode normal form C: equal texts get equal bytes, which Swift's `==` does not need and fingerprints do.
public enum Normal {
  /// The text in normal form C; the same text, uncopied, where it plainly is in it.
  public static func nfc(_ text: String) -> String {
    isPlain(text) ? text : mapped(text, UTF8PROC_STABLE.rawValue | UTF8PROC_COMPOSE.rawValue) ?? text
  }

  /// Whether the text is in normal form C, byte for byte.
  public static func isNFC(_ text: String) -> Bool {
    isPlain(text) || nfc(text).utf8.elementsEqual(text.utf8)
  }

  /// Whether all bytes are ASCII.
  public static func isASCII(_ text: String) -> Bool {
    text.utf8.allSatisfy { $0 < 0x80 }
  }

  /// A text as utf8proc maps it, nil where it cannot.
  static func mapped(_ text: String, _ options: UInt32) -> String? {
    var result: UnsafeMutablePointer<UInt8>?
    var copy = text
    let length = copy.withUTF8 { bytes in
      utf8proc_map(bytes.baseAddress, bytes.count, &result, utf8proc_option_t(rawValue: options))
    }
    guard length >= 0, let result else { return nil }
    defer { free(result) }
    return String(decoding: UnsafeBufferPointer(start: result, count: length), as: UTF8.self)
  }

  /// Whether every character is one that normal form C neither changes nor moves, as in almost all texts.
  ///
  /// Known as such: ASCII, Latin, the Cyrillic of Russian and Ukrainian, dashes, quotation marks, №, arrows, the minus.
  private static func isPlain(_ text: String) -> Bool {
    text.utf8.withContiguousStorageIfAvailable(isPlain) ?? false
  }

  private static func isPlain(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var place = 0
    while place < bytes.count {
      switch bytes[place] {
      case 0..<0x80: place += 1
      // U+0080–02FF; U+0400–047F; from U+0488 on, behind the combining marks.
      case 0xC2...0xCB, 0xD0, 0xD1: place += 2
      case 0xD2 where bytes[place + 1] >= 0x88: place += 2
      case 0xE2 where isPlainMark(bytes[place + 1], bytes[place + 2]): place += 3
      default: return false
      }
    }
    return true
  }

  /// U+2010–203F, U+20AC, U+2116, U+2190–21BF, U+2212, by the bytes behind the first.
  private static func isPlainMark(_ second: UInt8, _ third: UInt8) -> Bool {
    switch (second, third) {
    case (0x80, 0x90...), (0x82, 0xAC), (0x84, 0x96), (0x86, 0x90...), (0x88, 0x92): true
    default: false
    }
  }
}
