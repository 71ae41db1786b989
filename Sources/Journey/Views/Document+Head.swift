extension Document {
  /// The document with no more than its identity and title, read from their lines alone: a hundredth of the work.
  ///
  /// Nil where they do not stand each on a line of its own, at the left edge; its places are not those of the file.
  public init?(headOf source: Source, as record: Record) {
    let names = [record.identity.field, record.title?.name].compactMap(\.self).uniqued()
    let lines = names.compactMap { source.line(of: $0) }
    guard !lines.isEmpty, lines.count == names.count else { return nil }
    let head = Source(name: source.name, bytes: lines.flatMap { source.bytes[$0] })
    self.init(head, as: record)
    guard tree.refusals.isEmpty, names.allSatisfy({ form[$0]?.text != nil }) else { return nil }
  }
}

extension Source {
  /// The bytes of the first line that begins with a key, its line end included; nil where none does, or where its value
  /// may go on below.
  fileprivate func line(of key: String) -> Range<Int>? {
    let start = Array("\(key): ".utf8)
    var begin = 0
    while begin < bytes.count {
      let end = (bytes[begin...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count - 1) + 1
      if bytes[begin..<end].starts(with: start) { return isWhole(begin + start.count, end) ? begin..<end : nil }
      begin = end
    }
    return nil
  }

  /// Whether a value begins and ends on its line: no block text, and no deeper line below.
  private func isWhole(_ start: Int, _ end: Int) -> Bool {
    guard let first = bytes[start..<end].first(where: { $0 != UInt8(ascii: " ") }) else { return false }
    let next = end < bytes.count ? bytes[end] : UInt8(ascii: "a")
    return ![UInt8(ascii: "|"), UInt8(ascii: ">"), UInt8(ascii: "\n")].contains(first)
      && ![UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\n")].contains(next)
  }
}
