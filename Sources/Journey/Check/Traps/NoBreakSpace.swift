import Language

extension Trap {
  /// It looks like a space and is none; at the ends of numbers, dates and ids it is trimmed, elsewhere it breaks them.
  static let noBreakSpace = Trap(
    "no-break-space",
    meaning: Words(
      "no-break spaces where spaces belong", "неразрывные пробелы вместо обычных",
      "нерозривні пробіли замість звичайних"),
    stumble: { stumble in
      for line in stumble.lines {
        guard let place = breaking(line) else { continue }
        return Find(
          span: place, message: message,
          hint: place.lowerBound < line.start + 2
            ? Words("write a space in its place", "замените его обычным пробелом", "замініть його звичайним пробілом")
            : stumble.source.line(replacing: place, with: " ").map(Hint.write))
      }
      return nil
    },
    value: { passage in
      guard let text = passage.node.text, text.holdsNoBreakSpace, !passage.field.kind.isWordList else { return nil }
      return Complaint(
        rule: "no-break-space",
        Words(
          "`%1`: a no-break space stands in `%2`", "`%1`: в `%2` стоит неразрывный пробел",
          "`%1`: у `%2` стоїть нерозривний пробіл"
        ).filled(passage.field.name, Check.brief(text)),
        hint: passage.write(text.withoutSpaces))
    },
    key: { key in
      guard key.holdsNoBreakSpace else { return nil }
      return Complaint(rule: "no-break-space", message, hint: Hint.write(key.withoutSpaces + ":"))
    })

  private static let message = Words(
    "a no-break space stands where YAML needs a space", "на месте обычного пробела стоит неразрывный",
    "на місці звичайного пробілу стоїть нерозривний")

  /// A no-break space in the indentation, or behind the dash or the key's colon.
  private static func breaking(_ line: Line) -> Range<Int>? {
    let bytes = line.source.bytes[line.span]
    var before: UInt8?
    for (place, next) in zip(bytes.indices, bytes.indices.dropFirst()) {
      if bytes[place] == 0xC2, bytes[next] == 0xA0, before.map({ ":- ".utf8.contains($0) || $0 == 0xA0 }) ?? true {
        return place..<place + 2
      }
      if bytes[place] != 0xC2 { before = bytes[place] }
    }
    return nil
  }
}

extension String {
  /// Whether a no-break space, wide or narrow, stands in it.
  fileprivate var holdsNoBreakSpace: Bool { unicodeScalars.contains { $0 == "\u{A0}" || $0 == "\u{202F}" } }

  /// The same without spaces of any kind.
  fileprivate var withoutSpaces: String {
    String(String.UnicodeScalarView(unicodeScalars.filter { !$0.properties.isWhitespace }))
  }
}
