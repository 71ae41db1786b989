/// Rows of cells as spreadsheets write them: RFC 4180, parted by commas, semicolons or tabs.
public struct CSV: Sendable {
  /// Why a text is no such table, and where.
  public struct Refusal: Error, Sendable, Hashable {
    /// What is wrong.
    public enum Problem: Sendable, Hashable {
      /// The bytes are no UTF-8.
      case encoding
      /// A quotation mark that nothing closes.
      case openQuote
      /// Something between a closing quotation mark and the next separator.
      case afterQuote
    }

    /// What is wrong.
    public let problem: Problem
    /// Where, both from 1; the column counts characters.
    public let line: Int, column: Int

    /// Names a problem and its place.
    public init(problem: Problem, line: Int, column: Int) {
      (self.problem, self.line, self.column) = (problem, line, column)
    }
  }

  /// The rows in which anything stands; they need not be of one length.
  public let rows: [[TableCell]]
  /// What parts the cells.
  public let separator: Unicode.Scalar

  /// Reads a file: UTF-8, with or without a byte order mark, whatever ends its lines.
  ///
  /// The separator is the one that stands most often in the first row, outside of quotation marks.
  public init(_ bytes: [UInt8]) throws(Refusal) {
    let body = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
    guard let text = String(validating: body, as: UTF8.self) else {
      let good = String(decoding: body, as: UTF8.self).unicodeScalars.prefix { $0 != "\u{FFFD}" }
      let line = good.count { $0 == "\n" } + 1
      throw Refusal(problem: .encoding, line: line, column: good.reversed().prefix { $0 != "\n" }.count + 1)
    }
    let scalars = Array(text.unicodeScalars)
    separator = Self.separator(of: scalars)
    var reader = CSVReader(scalars, separator: separator)
    try reader.read()
    rows = reader.rows.filter { row in row.contains { !$0.text.isEmpty } }
  }

  private static func separator(of scalars: [Unicode.Scalar]) -> Unicode.Scalar {
    var counts: [Unicode.Scalar: Int] = [:]
    var isQuoted = false
    for scalar in scalars {
      if scalar == "\"" { isQuoted.toggle() }
      if scalar == "\n" || scalar == "\r", !isQuoted, !counts.isEmpty { break }
      if !isQuoted { counts[scalar, default: 0] += 1 }
    }
    let known: [Unicode.Scalar] = [";", "\t", ","]
    return known.max { counts[$0, default: 0] < counts[$1, default: 0] } ?? ","
  }
}

/// Takes a text apart, scalar by scalar.
private struct CSVReader {
  private let scalars: [Unicode.Scalar]
  private let separator: Unicode.Scalar
  private var place = 0
  private var line = 1, column = 1
  private var row: [TableCell] = []
  private(set) var rows: [[TableCell]] = []

  init(_ scalars: [Unicode.Scalar], separator: Unicode.Scalar) {
    (self.scalars, self.separator) = (scalars, separator)
  }

  private var next: Unicode.Scalar? { place < scalars.count ? scalars[place] : nil }

  mutating func read() throws(CSV.Refusal) {
    while next != nil {
      try cell()
      if next == separator {
        step()
        // A separator at the end of a line parts it from an empty cell.
        if next == nil || isLineEnd { row.append(TableCell("", line: line, column: column)) }
      }
      guard next == nil || isLineEnd else { continue }
      if !row.isEmpty { rows.append(row) }
      row = []
      lineEnd()
    }
  }

  private var isLineEnd: Bool { next == "\n" || next == "\r" }

  private mutating func cell() throws(CSV.Refusal) {
    guard !isLineEnd else { return }
    while next == " " { step() }
    let (firstLine, firstColumn) = (line, column)
    let text = next == "\"" ? try quoted() : plain()
    row.append(TableCell(Self.trimmed(text), line: firstLine, column: firstColumn))
  }

  private mutating func plain() -> [Unicode.Scalar] {
    var text: [Unicode.Scalar] = []
    while let scalar = next, scalar != separator, !isLineEnd {
      text.append(scalar)
      step()
    }
    return text
  }

  private mutating func quoted() throws(CSV.Refusal) -> [Unicode.Scalar] {
    let opening = (line, column)
    var text: [Unicode.Scalar] = []
    step()
    while let scalar = next {
      if scalar == "\"" {
        step()
        guard next == "\"" else { return try closed(text) }
      }
      if isLineEnd {
        text.append("\n")
        lineEnd()
      } else {
        text.append(scalar)
        step()
      }
    }
    throw CSV.Refusal(problem: .openQuote, line: opening.0, column: opening.1)
  }

  private mutating func closed(_ text: [Unicode.Scalar]) throws(CSV.Refusal) -> [Unicode.Scalar] {
    while next == " " { step() }
    guard next == nil || next == separator || isLineEnd else {
      throw CSV.Refusal(problem: .afterQuote, line: line, column: column)
    }
    return text
  }

  private mutating func step() { (place, column) = (place + 1, column + 1) }

  private mutating func lineEnd() {
    guard let scalar = next else { return }
    place += 1
    if scalar == "\r", next == "\n" { place += 1 }
    (line, column) = (line + 1, 1)
  }

  private static func trimmed(_ scalars: [Unicode.Scalar]) -> String {
    let isSpace = { (scalar: Unicode.Scalar) in scalar.properties.isWhitespace }
    let kept = scalars.drop(while: isSpace).reversed().drop(while: isSpace).reversed()
    return String(String.UnicodeScalarView(kept))
  }
}
