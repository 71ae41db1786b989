import Language

extension Value {
  /// Reads a node as a field's kind understands it; what the kind cannot understand stays the text it is.
  ///
  /// Nil where the node is absent or empty. Finding what is wrong with a value is `Kind.complaint`'s business.
  public init?(_ node: Node?, as kind: Kind) {
    guard let node, !node.isEmpty else { return nil }
    switch (kind, node.shape) {
    case (.lines, _), (.refs, _):
      self = .words(node.items.map { Value.line($0.flat) })
    case (.switches, .map(let entries)):
      self = .switches(Value.map(entries))
    case (_, .map(let entries)) where kind.isText:
      self = .texts(Value.map(entries))
    case (_, .text(let text)):
      self.init(text, as: kind)
    default:
      self = .text(node.flat)
    }
  }

  private init(_ text: String, as kind: Kind) {
    switch kind {
    case .number, .score, .level:
      let plain = Value.trimmed(text)
      guard let number = Numeral.parse(plain) else {
        self = .text(text)
        return
      }
      self = .number(number, decimals: Numeral.decimals(in: plain))
    case .flag:
      self = Value.flags[Value.trimmed(text)].map(Value.flag) ?? .text(text)
    case .prose:
      self = .text(Value.prose(text))
    case .line, .lines:
      self = .text(Value.line(text))
    default:
      self = .text(Value.trimmed(text))
    }
  }

  /// The words of a flag, in the spellings that people use.
  static let flags = ["true": true, "yes": true, "false": false, "no": false]

  /// A text in NFC without the spaces, no-break ones included, at its ends.
  static func trimmed(_ text: String) -> String {
    let isSpace: (Unicode.Scalar) -> Bool = { $0 == " " || $0 == "\u{A0}" || $0 == "\u{202F}" || $0 == "\t" }
    guard let first = text.unicodeScalars.first, let last = text.unicodeScalars.last, isSpace(first) || isSpace(last)
    else { return text }
    let kept = text.unicodeScalars.drop(while: isSpace)
    let tail = kept.reversed().drop(while: isSpace)
    return String(String.UnicodeScalarView(tail.reversed()))
  }

  /// One line: line breaks and runs of white space count as one space.
  static func line(_ text: String) -> String {
    Normal.nfc(text.utf8.contains(where: { $0 == 0x0A }) ? paragraph(text[...]) : text)
  }

  /// Paragraphs, one a line: breaks inside a paragraph are layout, blank lines part paragraphs.
  static func prose(_ text: String) -> String {
    guard text.utf8.contains(0x0A) else { return Normal.nfc(text) }
    var paragraphs: [[Substring]] = [[]]
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      let words = line.split(separator: " ")
      if words.isEmpty { paragraphs.append([]) } else { paragraphs[paragraphs.count - 1] += words }
    }
    return Normal.nfc(paragraphs.filter { !$0.isEmpty }.map { $0.joined(separator: " ") }.joined(separator: "\n"))
  }

  private static func paragraph(_ text: Substring) -> String {
    text.split { $0 == "\n" || $0 == " " }.joined(separator: " ")
  }

  private static func map(_ entries: [Entry]) -> [String: String] {
    Dictionary(
      entries.compactMap { entry in entry.value.text.map { (entry.key, prose($0)) } }, uniquingKeysWith: { $1 })
  }
}
