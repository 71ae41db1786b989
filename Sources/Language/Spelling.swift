import CUtf8proc

/// How single letters are spelled in ASCII.
enum Spelling {
  /// The spelling of a letter or a digit, empty for a sign within a word; nil for what parts words.
  static func letters(_ scalar: Unicode.Scalar, isUkrainian: Bool, isFirst: Bool) -> String? {
    if isPlain(scalar) { return String(scalar) }
    if isUkrainian, let letters = (isFirst ? ukrainianFirst[scalar] : nil) ?? ukrainian[scalar] { return letters }
    return known[scalar] ?? bare(scalar)
  }

  /// What is left of a letter without its marks (é is e), nil where that is no ASCII letter or digit.
  private static func bare(_ scalar: Unicode.Scalar) -> String? {
    let options = [UTF8PROC_STABLE, UTF8PROC_DECOMPOSE, UTF8PROC_COMPAT, UTF8PROC_STRIPMARK, UTF8PROC_CASEFOLD]
    guard let folded = Normal.mapped(String(scalar), options.reduce(0) { $0 | $1.rawValue }) else { return nil }
    // A mark alone, left over after its letter, parts nothing.
    if folded.isEmpty { return "" }
    let plain = folded.unicodeScalars.filter(isPlain)
    return plain.isEmpty ? nil : String(String.UnicodeScalarView(plain))
  }

  private static func isPlain(_ scalar: Unicode.Scalar) -> Bool {
    "a"..."z" ~= scalar || "0"..."9" ~= scalar
  }

  private static let known: [Unicode.Scalar: String] = [
    "а": "a", "б": "b", "в": "v", "г": "g", "д": "d", "е": "e", "ё": "e", "ж": "zh", "з": "z", "и": "i", "й": "y",
    "к": "k", "л": "l", "м": "m", "н": "n", "о": "o", "п": "p", "р": "r", "с": "s", "т": "t", "у": "u", "ф": "f",
    "х": "kh", "ц": "ts", "ч": "ch", "ш": "sh", "щ": "shch", "ъ": "", "ы": "y", "ь": "", "э": "e", "ю": "yu",
    "я": "ya", "і": "i", "ї": "i", "є": "e", "ґ": "g", "ў": "u", "'": "", "’": "", "ʼ": "",
    "ß": "ss", "æ": "ae", "œ": "oe", "ø": "o", "đ": "d", "ð": "d", "þ": "th", "ł": "l", "ı": "i",
  ]

  private static let ukrainian: [Unicode.Scalar: String] = [
    "г": "h", "и": "y", "й": "i", "є": "ie", "ю": "iu", "я": "ia",
  ]

  private static let ukrainianFirst: [Unicode.Scalar: String] = [
    "є": "ye", "ї": "yi", "й": "y", "ю": "yu", "я": "ya",
  ]
}
