import Language

extension Trap {
  /// YAML takes no tabs for indentation: no two programs agree how wide they are.
  static let tab = Trap(
    "tab", meaning: Words("tabs in the indentation", "табуляция в отступе", "табуляція у відступі"),
    stumble: { stumble in
      let tab = UInt8(ascii: "\t")
      for line in stumble.lines {
        let bytes = stumble.source.bytes[line.span]
        let blank = bytes.prefix { $0 == tab || $0 == UInt8(ascii: " ") }
        guard let first = blank.firstIndex(of: tab), blank.endIndex < line.span.upperBound else { continue }
        return Find(
          span: first..<blank.endIndex,
          message: Words(
            "the line is indented with a tab", "отступ строки сделан табуляцией", "відступ рядка зроблено табуляцією"),
          hint: Words(
            "indent with spaces, two for each level", "делайте отступ пробелами, по два на уровень",
            "робіть відступ пробілами, по два на рівень"))
      }
      return nil
    })
}
