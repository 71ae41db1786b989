/// The lines of a text, as bytes: where one begins and ends, and which are blank or comments.
struct SourceLines {
  private let source: Source
  private var bytes: [UInt8] { source.bytes }

  private static let newline = UInt8(ascii: "\n")
  private static let space = UInt8(ascii: " ")

  init(_ source: Source) { self.source = source }

  /// The first byte of the line on which a byte stands.
  func start(of offset: Int) -> Int {
    var start = min(offset, bytes.count)
    while start > 0, bytes[start - 1] != Self.newline { start -= 1 }
    return start
  }

  /// The byte behind the newline of the line on which a byte stands.
  func end(ofLineAt offset: Int) -> Int {
    var end = offset
    while end < bytes.count, bytes[end] != Self.newline { end += 1 }
    return min(end + 1, bytes.count)
  }

  /// How many bytes stand before a byte on its line.
  func column(of offset: Int) -> Int { offset - start(of: offset) }

  /// Whether nothing but spaces and tabs stands there.
  func isBlank(_ span: Range<Int>) -> Bool {
    bytes[span].allSatisfy { $0 == Self.space || $0 == UInt8(ascii: "\t") || $0 == UInt8(ascii: "\r") }
  }

  /// Whether nothing but spaces stands there, or dashes and spaces where the first value of an item follows.
  func isIndent(_ span: Range<Int>, afterDash: Bool) -> Bool {
    bytes[span].allSatisfy { $0 == Self.space || afterDash && ($0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "\t")) }
  }

  /// The byte behind the line on which a value ends; for an empty one, the line on which its key or dash stands.
  func end(of node: Node, behind mark: Int) -> Int {
    let end = end(ofLineAt: max(mark, node.span.isEmpty ? mark : node.span.upperBound))
    guard keepsBlankLines(node) else { return end }
    var kept = end
    while kept < bytes.count, isBlank(kept..<self.end(ofLineAt: kept) - 1) { kept = self.end(ofLineAt: kept) }
    return kept
  }

  /// A block text written with `+` holds the blank lines behind it.
  private func keepsBlankLines(_ node: Node) -> Bool {
    guard node.style == .literal || node.style == .folded else { return false }
    return bytes[node.span].prefix { $0 != Self.newline && $0 != Self.space }.contains(UInt8(ascii: "+"))
  }

  /// The dash of a list's next item, looked for from an offset over blank space and comments.
  func dash(from offset: Int) -> Int {
    var place = offset
    while place < bytes.count, bytes[place] != UInt8(ascii: "-") {
      place = bytes[place] == UInt8(ascii: "#") ? end(ofLineAt: place) : place + 1
    }
    return place
  }

  /// Where the first comment line of some lines begins; their end where there is none.
  func firstComment(in lines: Range<Int>) -> Int {
    var start = lines.lowerBound
    while start < lines.upperBound {
      if commentColumn(ofLineAt: start) != nil { return start }
      start = end(ofLineAt: start)
    }
    return lines.upperBound
  }

  /// Gives the comment lines that are indented deeper than a column to the deepest value that they stand inside.
  ///
  /// They are those above the next value, which stands in that column; answers where the rest begins.
  func claimed(_ lines: Range<Int>, by previous: Block, above column: Int) -> Int {
    var open: [Block] = [previous]
    while let last = open.last?.children.last, !last.isFlow { open.append(last) }
    open.removeAll { $0.children.isEmpty || $0.writing != .block }
    var claimed = lines.lowerBound
    var start = lines.lowerBound
    while start < lines.upperBound {
      let end = end(ofLineAt: start)
      if let comment = commentColumn(ofLineAt: start) {
        guard comment > column, let owner = open.lastIndex(where: { $0.inner <= comment }) else { break }
        open.removeSubrange((owner + 1)...)
        open[owner].trail(to: end)
        for around in open[..<owner] { around.reach(end) }
        claimed = end
      }
      start = end
    }
    return claimed
  }

  private func commentColumn(ofLineAt start: Int) -> Int? {
    var place = start
    while place < bytes.count, bytes[place] == Self.space { place += 1 }
    return place < bytes.count && bytes[place] == UInt8(ascii: "#") ? place - start : nil
  }
}
