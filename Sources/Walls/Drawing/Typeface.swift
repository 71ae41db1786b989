import Language

/// Measures text as a reader's machine will set it, without asking one.
enum Typeface {
  /// The families to set in: the one that is measured, then such as are not wider.
  static let family = "DejaVu Sans, Verdana, Bitstream Vera Sans, sans-serif"
  /// How far a line reaches above its baseline, and how far one baseline stands below the other, in sizes.
  static let ascent = 0.93, leading = 1.22

  /// How wide a text is at a size of 1.
  static func width(of text: String, bold: Bool) -> Double {
    var sum = 0
    for scalar in text.unicodeScalars { sum += advance(scalar, bold) }
    return Double(sum) / 1000
  }

  private static func advance(_ scalar: Unicode.Scalar, _ bold: Bool) -> Int {
    let value = Int(scalar.value)
    switch value {
    case 0x20...0x7E: return Int((bold ? GlyphWidths.boldBasic : GlyphWidths.regularBasic)[value - 0x20])
    case 0xA0...0xFF: return Int((bold ? GlyphWidths.boldLatin : GlyphWidths.regularLatin)[value - 0xA0])
    case 0x400...0x45F: return Int((bold ? GlyphWidths.boldCyrillic : GlyphWidths.regularCyrillic)[value - 0x400])
    default: return others[scalar].map { Int(bold ? $0.bold : $0.regular) } ?? guess(scalar)
    }
  }

  /// A letter of another script, set in a font that nobody knows: rather too wide than too narrow.
  private static func guess(_ scalar: Unicode.Scalar) -> Int {
    switch Width.of(String(scalar)) {
    case 0: scalar.properties.isEmojiPresentation ? 1400 : 0
    case 1: 1000
    default: 1400
    }
  }

  private static let others = Dictionary(
    zip(GlyphWidths.others, zip(GlyphWidths.regularOthers, GlyphWidths.boldOthers).map { (regular: $0, bold: $1) }),
    uniquingKeysWith: { first, _ in first })
}
