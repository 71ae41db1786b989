import CUtf8proc

/// How many columns a text takes on a terminal, and texts made to fit.
public enum Width {
  /// What `pad` puts the text next to.
  public enum Side: Sendable, Hashable {
    case left, right
  }

  /// The columns that a text takes: 0 for combining marks, 2 for East Asian wide letters and emoji, a joined emoji once.
  public static func of(_ text: String) -> Int {
    simple(text) ?? text.reduce(0) { $0 + of($1) }
  }

  /// The text in at most so many columns; where it is longer, the end gives way to `…`.
  public static func cut(_ text: String, to columns: Int) -> String {
    guard of(text) > columns else { return text }
    guard columns > 0 else { return "" }
    var (kept, used) = ("", 0)
    for character in text {
      used += of(character)
      if used >= columns { break }
      kept.append(character)
    }
    while kept.last == " " { kept.removeLast() }
    return kept + "…"
  }

  /// The text with spaces up to so many columns, behind it or, for figures, before it; a longer text as it is.
  public static func pad(_ text: String, to columns: Int, _ side: Side = .left) -> String {
    let spaces = String(repeating: " ", count: max(0, columns - of(text)))
    return side == .left ? text + spaces : spaces + text
  }

  private static func of(_ character: Character) -> Int {
    let scalars = character.unicodeScalars
    return isEmoji(scalars) ? 2 : scalars.reduce(0) { $0 + of($1) }
  }

  private static func of(_ scalar: Unicode.Scalar) -> Int {
    // Vowels and finals of Korean join the letter before them, of which utf8proc 2.8 knows nothing.
    0x1160...0x11FF ~= scalar.value ? 0 : Int(utf8proc_charwidth(Int32(bitPattern: scalar.value)))
  }

  /// Whether scalars stand together as one emoji: by variation selector 16, a skin tone, a flag, or joined.
  private static func isEmoji(_ scalars: Character.UnicodeScalarView) -> Bool {
    guard let first = scalars.first, first.properties.isEmoji else { return false }
    return scalars.dropFirst().contains { scalar in
      switch scalar.value {
      case 0xFE0F, 0x200D, 0x1F3FB...0x1F3FF, 0x1F1E6...0x1F1FF: true
      default: false
      }
    }
  }

  /// The number of scalars, where each of them stands alone in one column: Latin, Cyrillic, and their punctuation.
  ///
  /// Most texts are such, and cutting a text into characters costs more than all the rest of printing it.
  private static func simple(_ text: String) -> Int? {
    var columns = 0
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x20..<0x7F, 0xA0..<0xAD, 0xAE..<0x300, 0x400..<0x483, 0x48A..<0x530, 0x2010..<0x2028, 0x2030..<0x203C,
        0x2190..<0x2194, 0x2212:
        columns += 1
      default: return nil
      }
    }
    return columns
  }
}
