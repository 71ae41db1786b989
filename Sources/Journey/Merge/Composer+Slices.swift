/// Taking values as they are written, at a place where they may have to be written a little otherwise.
extension Composer {
  /// A value as one side wrote it.
  func draft(_ block: Block, at place: Place) -> Draft {
    var draft = Draft()
    draft.append(Self.text(of: block, at: place))
    return draft
  }

  /// The bytes of a value, from its key or dash to the end of its last line.
  static func text(of block: Block, at place: Place) -> [UInt8] {
    if place.isFlow, !block.isFlow { return Array(Flowed.text(of: block).utf8) }
    let slice = block.source.bytes[block.text]
    guard block.isFlow else { return Lines.shifted(slice, by: place.column - block.column) }
    let text = place.isFlow ? Array(slice) : spread(slice, under: place.column)
    return mark(of: block, at: place) + text + (lacksColon(block) ? [UInt8(ascii: ":")] : []) + end(at: place)
  }

  /// What stands before a value that stood between brackets, or alone, where it comes to stand on a line of its own.
  private static func mark(of block: Block, at place: Place) -> [UInt8] {
    guard let key = block.key else { return place.isFlow ? [] : Array("- ".utf8) }
    return block.isVirtual ? Array("\(key.text): ".utf8) : []
  }

  static func end(at place: Place) -> [UInt8] { place.isFlow ? [] : [UInt8(ascii: "\n")] }

  /// `{a}` holds a key without a colon.
  private static func lacksColon(_ block: Block) -> Bool {
    block.key != nil && block.node.isEmpty && !block.source.bytes[block.text].contains(UInt8(ascii: ":"))
  }

  /// Lines that went on between brackets go on further to the right.
  private static func spread(_ slice: ArraySlice<UInt8>, under column: Int) -> [UInt8] {
    let lines = Lines.all(in: slice)
    return lines.dropFirst().reduce(into: Array(lines.first ?? [])) { text, line in
      text += Lines.spaces(column + 4) + line.drop { $0 == UInt8(ascii: " ") }
    }
  }
}

extension Block {
  /// The comment at the end of its first or only line, with the space before it; empty where there is none.
  var comment: Range<Int> {
    guard !isFlow else { return end..<end }
    let isBlockText = node.style == .literal || node.style == .folded
    let from = isBlockText ? node.span.lowerBound : max(node.span.upperBound, start)
    let lineEnd = (from..<end).first { source.bytes[$0] == UInt8(ascii: "\n") } ?? end
    let own = node.isEmpty ? start..<lineEnd : from..<lineEnd
    guard let mark = own.first(where: { isComment(at: $0) }) else { return lineEnd..<lineEnd }
    var start = mark
    while start > own.lowerBound, [UInt8(ascii: " "), UInt8(ascii: "\t")].contains(source.bytes[start - 1]) {
      start -= 1
    }
    return start..<lineEnd
  }

  private func isComment(at offset: Int) -> Bool {
    source.bytes[offset] == UInt8(ascii: "#") && offset > 0
      && [UInt8(ascii: " "), UInt8(ascii: "\t")].contains(source.bytes[offset - 1])
  }

  /// The comment lines above it, without their indentation.
  var leadLines: [[UInt8]] { comments(lead, at: column) }

  /// The lines of comments above it, or behind what is inside it, without their indentation.
  func comments(_ lines: Range<Int>, at column: Int) -> [[UInt8]] {
    Lines.all(in: source.bytes[lines]).map { Lines.indented($0, by: -column) }
  }
}
