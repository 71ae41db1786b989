import Journey

/// A table that a spreadsheet saved: values parted by commas, semicolons or tabs (RFC 4180, and what Excel makes of it).
///
/// Every cell knows its place, so that what is wrong with it can be shown; SwiftCSV knows none, and needs Foundation.
struct Sheet {
  /// A cell: its text without quotation marks, and the bytes that it takes.
  struct Cell {
    let text: String
    let span: Range<Int>
  }

  let source: Source
  /// The rows, those without any text left out.
  private(set) var rows: [[Cell]] = []
  /// A quotation mark that is never closed; nil where there is none.
  private(set) var openQuote: Range<Int>?

  private static let (quote, newline) = (UInt8(ascii: "\""), UInt8(ascii: "\n"))

  /// Reads a table.
  init(_ source: Source) {
    self.source = source
    let bytes = source.bytes
    let (separator, start) = Self.separator(bytes)
    var place = start
    var row: [Cell] = []
    while place < bytes.count {
      let cell = cell(from: &place, separator)
      row.append(cell)
      let end = place < bytes.count ? bytes[place] : Self.newline
      place += 1
      guard end == Self.newline else { continue }
      if row.contains(where: { !$0.text.isEmpty }) { rows.append(row) }
      row = []
    }
  }

  /// Reads one cell, up to its separator or line end.
  private mutating func cell(from place: inout Int, _ separator: UInt8) -> Cell {
    let bytes = source.bytes
    let start = place
    guard bytes[place] == Self.quote else {
      while place < bytes.count, bytes[place] != separator, bytes[place] != Self.newline { place += 1 }
      return Cell(text: Self.trimmed(source.text(start..<place)), span: start..<place)
    }
    var text: [UInt8] = []
    place += 1
    while place < bytes.count {
      if bytes[place] == Self.quote {
        place += 1
        guard place < bytes.count, bytes[place] == Self.quote else { break }
      }
      text.append(bytes[place])
      place += 1
    }
    if place >= bytes.count, bytes.last != Self.quote { openQuote = openQuote ?? start..<start + 1 }
    while place < bytes.count, bytes[place] != separator, bytes[place] != Self.newline { place += 1 }
    return Cell(text: Self.trimmed(String(decoding: text, as: UTF8.self)), span: start..<place)
  }

  /// What parts the cells: as Excel's first line `sep=;` says, else what the first line has most of.
  private static func separator(_ bytes: [UInt8]) -> (UInt8, start: Int) {
    let first = bytes.prefix { $0 != newline }
    if first.starts(with: "sep=".utf8), let sign = first.dropFirst(4).first { return (sign, first.count + 1) }
    var isQuoted = false
    var counts: [UInt8: Int] = [:]
    for byte in first {
      if byte == quote { isQuoted.toggle() }
      if !isQuoted { counts[byte, default: 0] += 1 }
    }
    let known = [UInt8(ascii: ";"), UInt8(ascii: "\t"), UInt8(ascii: ",")]
    return (known.max { counts[$0, default: 0] < counts[$1, default: 0] } ?? known[2], 0)
  }

  private static func trimmed(_ text: String) -> String {
    let isSpace: (Character) -> Bool = { $0 == " " || $0 == "\u{A0}" || $0 == "\t" || $0 == "\r" || $0 == "\n" }
    return String(text.drop(while: isSpace).reversed().drop(while: isSpace).reversed())
  }
}
