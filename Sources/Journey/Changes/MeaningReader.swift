/// Reads what carries meaning in a text, one after the other: words, numbers with their signs, and symbols.
///
/// Punctuation and white space are passed over.
struct MeaningReader: IteratorProtocol {
  private var rest: Substring.UnicodeScalarView
  private var isInsideWord = false

  init(_ text: String) { rest = text[...].unicodeScalars }

  /// The next word, number or symbol; nil at the end.
  mutating func next() -> [Unicode.Scalar]? {
    while let scalar = rest.popFirst() {
      if scalar.isWordScalar { return [scalar] + word() }
      let isMinus = !isInsideWord && scalar.isMinus && rest.first?.isDigit == true
      isInsideWord = false
      if isMinus { return ["-"] + word() }
      if scalar.isSymbol { return [scalar] }
    }
    return nil
  }

  private mutating func word() -> [Unicode.Scalar] {
    isInsideWord = true
    let end = rest.firstIndex { !$0.isWordScalar } ?? rest.endIndex
    let word = Array(rest[..<end])
    rest = rest[end...]
    return word
  }
}

extension Unicode.Scalar {
  /// Whether it is a letter or a mark on one.
  var isLetter: Bool {
    if isASCII { return ("a"..."z").contains(self) || ("A"..."Z").contains(self) }
    return properties.isAlphabetic || properties.generalCategory == .nonspacingMark
  }

  fileprivate var isDigit: Bool {
    isASCII ? ("0"..."9").contains(self) : properties.numericType != nil
  }

  fileprivate var isWordScalar: Bool { isLetter || isDigit }

  fileprivate var isMinus: Bool { self == "-" || self == "\u{2212}" }

  /// Whether it says something by itself: a currency, an arrow, a per cent; not punctuation.
  fileprivate var isSymbol: Bool {
    switch properties.generalCategory {
    case .mathSymbol, .currencySymbol, .otherSymbol: !isMinus
    default: self == "%" || self == "\u{2030}" || self == "&"
    }
  }
}
