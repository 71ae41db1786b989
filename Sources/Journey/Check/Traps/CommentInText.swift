import Language

extension Trap {
  /// `Line # busy` loses its end just as silently; a comment that people mean has two spaces before it.
  static let commentInText = Trap(
    "comment-in-text", .warning, switchable: true,
    meaning: Words(
      "a comment close behind a text", "комментарий вплотную за текстом", "коментар упритул за текстом"),
    value: { passage in
      switch passage.field.kind {
      case .line, .prose, .lines: break
      default: return nil
      }
      let (bytes, end) = (passage.source.bytes, passage.node.span.upperBound)
      guard passage.node.style == .plain, isComment(bytes, at: end) else { return nil }
      let line = Line(passage.source, around: end)
      let whole = passage.node.span.lowerBound..<max(line.value.upperBound, end)
      let corrected = passage.source.line(replacing: whole, with: quoted(passage.source.text(whole)))
      return Complaint(
        rule: "comment-in-text", at: end + 1..<whole.upperBound,
        Words(
          "`%1` is a comment for YAML, not a part of the text", "`%1` для YAML — комментарий, а не часть текста",
          "`%1` для YAML — коментар, а не частина тексту"
        ).filled(Check.brief(passage.source.text(end + 1..<whole.upperBound))),
        hint: Words(
          "a text goes into quotation marks: `%1`; before a comment stand two spaces",
          "текст берут в кавычки: `%1`; перед комментарием ставят два пробела",
          "текст беруть у лапки: `%1`; перед коментарем ставлять два пробіли"
        ).filled(corrected ?? quoted(passage.source.text(whole))))
    })

  /// Whether one space, a `#` and a word behind a space stand at a place.
  private static func isComment(_ bytes: [UInt8], at place: Int) -> Bool {
    let space = UInt8(ascii: " ")
    guard place > 0, place + 3 < bytes.count, bytes[place - 1] != space, bytes[place] == space,
      bytes[place + 1] == UInt8(ascii: "#"), bytes[place + 2] == space
    else { return false }
    return ![space, UInt8(ascii: "\n"), UInt8(ascii: "\r")].contains(bytes[place + 3])
  }
}
