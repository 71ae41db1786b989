import Language

extension Value {
  /// Reads a node as a field's kind understands it; what the kind cannot understand stays the text it is.
  ///
  /// Nil where the node is absent or empty. Finding what is wrong with a value is `Kind.complaint`'s business.
  public init?(_ node: Node?, as kind: Kind) {
    guard let node, !node.isEmpty else { return nil }
    switch (kind, node.shape) {
    case (.lines, _):
      self.init(words: node.items.map { Value.line($0.text ?? $0.flat) })
    case (.refs, _), (.names, _):
      self.init(words: node.items.map { Value.trimmed($0.text ?? $0.flat) })
    case (.switches, .map(let entries)):
      let words = Value.map(entries)
      guard !words.isEmpty else { return nil }
      self = .switches(words)
    case (_, .map(let entries)) where kind.isText && entries.allSatisfy(Value.isTranslation):
      let texts = Value.map(entries)
      guard let first = entries.first(where: { texts[$0.key] != nil })?.key, let text = texts[first] else { return nil }
      // Who writes the same in every language says no more than who writes it once.
      self = texts.values.allSatisfy { $0 == text } ? .text(text) : .texts(texts, first: first)
    case (_, .text(let text)):
      self.init(text, node.style, as: kind)
    default:
      self = .text(node.flat)
    }
  }

  private init?(words: [String]) {
    let words = words.filter { !$0.isEmpty }
    guard !words.isEmpty else { return nil }
    self = .words(words)
  }

  private init?(_ text: String, _ style: Node.Style, as kind: Kind) {
    let text =
      switch kind {
      case .prose: Value.prose(text, style)
      case .line, .lines: Value.line(text)
      default: Value.trimmed(text)
      }
    guard !text.isEmpty else { return nil }
    switch kind {
    case .number, .score, .level:
      self = Numeral.parse(text).map { .number($0, decimals: Numeral.decimals(in: text)) } ?? .text(text)
    case .flag:
      self = Value.flags[text].map(Value.flag) ?? .text(text)
    default:
      self = .text(text)
    }
  }

  /// The words of a flag, in the spellings that people use.
  static let flags = ["true": true, "yes": true, "false": false, "no": false]

  /// A text without the spaces, no-break ones included, at its ends.
  static func trimmed(_ text: String) -> String {
    let isSpace: (Unicode.Scalar) -> Bool = {
      $0 == " " || $0 == "\u{A0}" || $0 == "\u{202F}" || $0 == "\t" || $0 == "\n"
    }
    guard let first = text.unicodeScalars.first, let last = text.unicodeScalars.last, isSpace(first) || isSpace(last)
    else { return text }
    let kept = text.unicodeScalars.drop(while: isSpace)
    let tail = kept.reversed().drop(while: isSpace)
    return String(String.UnicodeScalarView(tail.reversed()))
  }

  /// One line in NFC: line breaks and runs of white space count as one space.
  static func line(_ text: String) -> String {
    Normal.nfc(isOneLine(text) ? text : squeezed(text, breakingAt: Int.max))
  }

  /// Paragraphs in NFC, one a line.
  ///
  /// In the literal style (`|`) a line break is layout and a blank line parts paragraphs. In every other style YAML has
  /// joined the lines already, and a break that is left parts paragraphs.
  static func prose(_ text: String, _ style: Node.Style) -> String {
    Normal.nfc(isOneLine(text) ? text : squeezed(text, breakingAt: style == .literal ? 2 : 1))
  }

  /// The words of a text with one space between them, or one line break where at least so many stood.
  private static func squeezed(_ text: String, breakingAt most: Int) -> String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.utf8.count)
    var breaks = 0
    var isInside = false
    for byte in text.utf8 {
      switch byte {
      case 0x0A:
        breaks += 1
        isInside = false
      case 0x20, 0x09: isInside = false
      default:
        if !isInside, !bytes.isEmpty { bytes.append(breaks >= most ? 0x0A : 0x20) }
        (breaks, isInside) = (0, true)
        bytes.append(byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Whether a text has no line break, no spaces at its ends and no two side by side: as good as all have none.
  private static func isOneLine(_ text: String) -> Bool {
    var previous = UInt8(ascii: " ")
    for byte in text.utf8 {
      if byte == 0x0A || byte == 0x09 || byte == 0x20 && previous == 0x20 { return false }
      previous = byte
    }
    return previous != 0x20
  }

  /// Whether a key with its value says the text of one language.
  static func isTranslation(_ entry: Entry) -> Bool {
    Tongue(rawValue: entry.key) != nil && entry.value.text != nil
  }

  private static func map(_ entries: [Entry]) -> [String: String] {
    Dictionary(
      entries.compactMap { entry in
        entry.value.text.map { (entry.key, prose($0, entry.value.style)) }.flatMap { $1.isEmpty ? nil : ($0, $1) }
      }, uniquingKeysWith: { $1 })
  }
}
