/// The lines of a text, as slices of it.
enum Lines {
  /// Each line with its newline.
  static func all(in text: ArraySlice<UInt8>) -> [ArraySlice<UInt8>] {
    var lines: [ArraySlice<UInt8>] = []
    var start = text.startIndex
    while start < text.endIndex {
      let end = text[start...].firstIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? text.endIndex
      lines.append(text[start..<end])
      start = end
    }
    return lines
  }

  /// A text whose lines but the first are moved to the right, or to the left so far as they can be; blank lines stay.
  static func shifted(_ text: ArraySlice<UInt8>, by columns: Int) -> [UInt8] {
    guard columns != 0, let firstEnd = text.firstIndex(of: UInt8(ascii: "\n")) else { return Array(text) }
    var moved = Array(text[...firstEnd])
    for line in all(in: text[(firstEnd + 1)...]) { moved += indented(line, by: columns) }
    return moved
  }

  /// A line moved to the right, or to the left so far as it can be; a blank one stays.
  static func indented(_ line: ArraySlice<UInt8>, by columns: Int) -> [UInt8] {
    let own = line.prefix { $0 == UInt8(ascii: " ") }.count
    guard line.dropFirst(own).first ?? UInt8(ascii: "\n") != UInt8(ascii: "\n") else { return Array(line) }
    return spaces(max(0, own + columns)) + line.dropFirst(own)
  }

  static func spaces(_ count: Int) -> [UInt8] { Array(repeating: UInt8(ascii: " "), count: max(0, count)) }
}
