/// Where each line of a text begins, so that a byte can be named as people do: by line and column.
///
/// Counts `\n` only: libyaml also takes U+2028 for a line end, which no editor does.
public struct LineTable: Sendable {
  private let starts: [Int]
  private let source: Source

  /// A place in a file as editors count: both from 1, columns in Unicode scalars.
  public struct Place: Sendable, Hashable {
    /// The line and the column, both from 1.
    public let line: Int, column: Int

    /// Names a place.
    public init(line: Int, column: Int) {
      self.line = line
      self.column = column
    }
  }

  /// Finds the lines of a text.
  public init(_ source: Source) {
    self.source = source
    var starts = [0]
    for (offset, byte) in source.bytes.enumerated() where byte == UInt8(ascii: "\n") { starts.append(offset + 1) }
    self.starts = starts
  }

  /// The line, from 1, on which a byte stands.
  public func line(of offset: Int) -> Int {
    var low = 0
    var high = starts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if starts[middle] <= offset { low = middle } else { high = middle }
    }
    return low + 1
  }

  /// The place at which a byte stands.
  public func place(of offset: Int) -> Place {
    let line = line(of: offset)
    let head = source.bytes[starts[line - 1]..<min(max(offset, starts[line - 1]), source.bytes.count)]
    return Place(line: line, column: head.count { $0 & 0xC0 != 0x80 } + 1)
  }

  /// The bytes of a line, counted from 1, without its line end.
  public func span(ofLine line: Int) -> Range<Int> {
    guard starts.indices.contains(line - 1) else { return source.bytes.count..<source.bytes.count }
    let start = starts[line - 1]
    let end = line < starts.count ? starts[line] - 1 : source.bytes.count
    return start..<max(start, end)
  }
}
