/// Rows of cells as spreadsheets write them: RFC 4180, parted by commas, semicolons or tabs.
///
/// Every cell knows its place, so that what is wrong with it can be shown; SwiftCSV knows none, and needs Foundation.
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
  /// The separator is the one that Excel's first line `sep=;` names, else the one that stands most often in the first
  /// row, outside of quotation marks.
  public init(_ bytes: [UInt8]) throws(Refusal) {
    let body = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
    guard let text = String(validating: body, as: UTF8.self) else {
      let good = String(decoding: body, as: UTF8.self).unicodeScalars.prefix { $0 != "\u{FFFD}" }
      let line = good.count { $0 == "\n" } + 1
      throw Refusal(problem: .encoding, line: line, column: good.reversed().prefix { $0 != "\n" }.count + 1)
    }
    let scalars = Array(text.unicodeScalars)
    let named = Self.named(scalars)
    separator = named ?? Self.separator(of: scalars)
    var reader = CSVReader(scalars, separator: separator, from: bytes.count - body.count)
    if named != nil { reader.skipLine() }
    try reader.read()
    rows = reader.rows.filter { row in row.contains { !$0.text.isEmpty } }
  }

  private static func named(_ scalars: [Unicode.Scalar]) -> Unicode.Scalar? {
    let first = scalars.prefix(6)
    guard first.starts(with: "sep=".unicodeScalars), first.count > 4, first.count == 5 || isLineEnd(first[5]) else {
      return nil
    }
    return first[4]
  }

  static func isLineEnd(_ scalar: Unicode.Scalar) -> Bool { scalar == "\n" || scalar == "\r" }

  private static func separator(of scalars: [Unicode.Scalar]) -> Unicode.Scalar {
    var counts: [Unicode.Scalar: Int] = [:]
    var isQuoted = false
    for scalar in scalars {
      if scalar == "\"" { isQuoted.toggle() }
      if isLineEnd(scalar), !isQuoted, !counts.isEmpty { break }
      if !isQuoted { counts[scalar, default: 0] += 1 }
    }
    let known: [Unicode.Scalar] = [";", "\t", ","]
    return known.max { counts[$0, default: 0] < counts[$1, default: 0] } ?? ","
  }
}
