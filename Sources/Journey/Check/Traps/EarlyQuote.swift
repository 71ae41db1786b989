import Language

extension Trap {
  /// A text that begins with a quotation mark ends for YAML at the closing one.
  static let earlyQuote = Trap(
    "early-quote",
    meaning: Words(
      "a quotation mark that closes early", "кавычка закрывается раньше текста", "лапки закриваються раніше за текст"),
    stumble: { stumble in
      for line in stumble.lines {
        guard let rest = behindQuote(line), rest.lowerBound < rest.upperBound else { continue }
        return Find(
          span: rest,
          message: Words(
            "the text goes on after its closing quotation mark", "после закрывающей кавычки текст продолжается",
            "після закривальних лапок текст триває далі"),
          hint: line.quotedLine.map(Hint.write)
            ?? Words(
              "put the whole text into other quotation marks", "возьмите весь текст в другие кавычки",
              "візьміть увесь текст в інші лапки"))
      }
      return nil
    })

  /// What stands behind the closing quotation mark of a value, without spaces and comments.
  private static func behindQuote(_ line: Line) -> Range<Int>? {
    let bytes = line.source.bytes[line.value]
    guard let mark = bytes.first, mark == UInt8(ascii: "\"") || mark == UInt8(ascii: "'") else { return nil }
    var place = line.value.lowerBound + 1
    while place < line.value.upperBound, bytes[place] != mark {
      place += mark == UInt8(ascii: "\"") && bytes[place] == UInt8(ascii: "\\") ? 2 : 1
    }
    guard place < line.value.upperBound else { return nil }
    let rest = bytes[(place + 1)...].drop { $0 == UInt8(ascii: " ") }
    guard let first = rest.first, first != UInt8(ascii: "#"), first != UInt8(ascii: ":") else { return nil }
    return rest.startIndex..<line.value.upperBound
  }
}
