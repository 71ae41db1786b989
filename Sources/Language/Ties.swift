/// Where a line had better not break.
public enum Ties {
  /// The text with each number tied to the word that it counts, and to the number that it became.
  public static func tied(_ text: String, by tie: Unicode.Scalar) -> String {
    var text = text
    return text.withUTF8(mayCount) ? tying(text, by: tie) : text
  }

  private static func tying(_ text: String, by tie: Unicode.Scalar) -> String {
    var out = String.UnicodeScalarView()
    var isNumber = true
    for scalar in text.unicodeScalars {
      let isDigit = isNumeric(scalar)
      if scalar == " " {
        let isArrow = out.last == "→" && out.dropLast().last == tie
        let counts = isNumber && out.last.map(isNumeric) == true
        out.append(counts || isArrow ? tie : " ")
        isNumber = true
      } else {
        isNumber = isNumber && (isDigit || scalar == "," || scalar == "." || scalar == "−") || scalar == "\n"
        out.append(scalar)
      }
    }
    return String(out)
  }

  private static func isNumeric(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isASCII ? "0"..."9" ~= scalar : scalar.properties.numericType != nil
  }

  /// Whether a space in UTF-8 may stand behind a number or an arrow: most texts have none such.
  private static func mayCount(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    for place in bytes.indices.dropFirst() where bytes[place] == UInt8(ascii: " ") {
      let former = bytes[place - 1]
      if former < 0x80 ? UInt8(ascii: "0")...UInt8(ascii: "9") ~= former : !endsLetter(bytes[..<place]) { return true }
    }
    return false
  }

  /// Whether some bytes end with a letter of Latin with marks or of Cyrillic, or with a mark of punctuation.
  private static func endsLetter(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    let end = bytes.endIndex
    guard bytes.count > 1 else { return false }
    // U+00C0 … U+04FF have no numbers, nor have the marks of U+2000 … U+203F; » is U+00BB.
    if 0xC3...0xD3 ~= bytes[end - 2] { return true }
    if bytes[end - 2] == 0xC2 { return bytes[end - 1] == 0xBB }
    return bytes.count > 2 && bytes[end - 3] == 0xE2 && bytes[end - 2] == 0x80
  }
}
