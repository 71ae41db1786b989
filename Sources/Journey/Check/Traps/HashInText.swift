import Language

extension Trap {
  /// ` #4012` in a text begins a comment for YAML, and the rest of the line is silently lost.
  ///
  /// A comment that people mean has a space behind `#` or two before it; a number or a tag has neither.
  static let hashInText = Trap(
    "hash-in-text", switchable: true,
    meaning: Words(
      "a text cut off by ` #`", "текст обрывается на ` #`", "текст обривається на ` #`"),
    stumble: { stumble in
      for line in stumble.lines {
        guard let hash = firstHash(in: stumble.source.bytes, of: line.value) else { continue }
        return Find(
          span: hash..<line.value.upperBound, message: message(stumble.source.text(hash..<line.value.upperBound)),
          hint: line.isFlow
            ? Words(
              "put the entry into quotation marks", "возьмите этот пункт в кавычки", "візьміть цей пункт у лапки")
            : (line.quotedLine.map(Hint.write) ?? wholeText))
      }
      return nil
    },
    value: { passage in
      let end = passage.node.span.upperBound
      guard passage.node.style == .plain, isHash(passage.source.bytes, at: end) else { return nil }
      let line = Line(passage.source, around: end)
      let whole = passage.node.span.lowerBound..<max(line.value.upperBound, end)
      return Complaint(
        rule: "hash-in-text", at: end + 1..<whole.upperBound,
        message(passage.source.text(end + 1..<whole.upperBound)),
        hint: passage.source.line(replacing: whole, with: quoted(passage.source.text(whole))).map(Hint.write)
          ?? wholeText)
    })

  private static let wholeText = Words(
    "put the whole text into quotation marks, or below `key: |`",
    "возьмите весь текст в кавычки или запишите под `ключ: |`",
    "візьміть увесь текст у лапки або запишіть під `ключ: |`")

  private static func message(_ rest: String) -> Words {
    Words(
      "the text ends before `%1`: YAML takes the rest for a comment",
      "текст обрывается перед `%1`: остальное для YAML — комментарий",
      "текст обривається перед `%1`: решта для YAML — коментар"
    ).filled(Check.brief(rest))
  }

  private static func firstHash(in bytes: [UInt8], of span: Range<Int>) -> Int? {
    guard let first = bytes[span].first, first != UInt8(ascii: "\""), first != UInt8(ascii: "'") else { return nil }
    return span.first { $0 > span.lowerBound && isHash(bytes, at: $0 - 1) }
  }

  /// Whether one space and a `#` with something right behind it stand at a place.
  private static func isHash(_ bytes: [UInt8], at place: Int) -> Bool {
    guard place > 0, place + 2 < bytes.count, bytes[place] == UInt8(ascii: " "), bytes[place + 1] == UInt8(ascii: "#")
    else { return false }
    let isAlone = bytes[place - 1] != UInt8(ascii: " ")
    return isAlone
      && ![UInt8(ascii: " "), UInt8(ascii: "\n"), UInt8(ascii: "\r"), UInt8(ascii: "#")].contains(bytes[place + 2])
  }
}
