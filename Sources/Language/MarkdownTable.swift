/// The first table of a Markdown text, as GitHub's flavour writes it (§4.10 of its specification).
public struct MarkdownTable: Sendable {
  /// The rows, the head first; nothing where the text has no table.
  public let rows: [[TableCell]]
  /// The heading that stands last before the table; nil where there is none.
  public let heading: String?

  /// Looks for a table: a line with bars above a line of dashes, and what follows it up to a line without a bar.
  public init(_ text: String) {
    let split = text.unicodeScalars.split(omittingEmptySubsequences: false) { $0 == "\n" }
    let lines = split.map { String(String.UnicodeScalarView($0.last == "\r" ? $0.dropLast() : $0)) }
    let start = lines.indices.dropFirst().first { Self.isRule(lines[$0]) && lines[$0 - 1].contains("|") }
    guard let start else {
      (rows, heading) = ([], nil)
      return
    }
    let end = lines[start...].dropFirst().firstIndex { !$0.contains("|") } ?? lines.endIndex
    let places = [start - 1] + Array(start + 1..<end)
    rows = places.map { place in
      let offset = text.utf8.distance(from: text.startIndex, to: split[place].startIndex)
      return Self.cells(of: lines[place], line: place + 1, from: offset)
    }
    heading = lines[..<start].last { $0.hasPrefix("#") }.map { line in
      Self.plain(String(line.drop { $0 == "#" || $0 == " " }))
    }
  }

  private static func isRule(_ line: String) -> Bool {
    line.contains("-") && line.contains("|") && line.unicodeScalars.allSatisfy { "|-: \t".unicodeScalars.contains($0) }
  }

  private static func cells(of line: String, line number: Int, from offset: Int) -> [TableCell] {
    var cells: [TableCell] = []
    var text = "", begins = 1, isEscaped = false
    var (start, end) = (offset, offset)
    for (place, character) in line.enumerated() {
      defer { end += character.utf8.count }
      if character == "|", !isEscaped {
        cells.append(TableCell(plain(text), line: number, column: begins, span: start..<end))
        (text, begins, start) = ("", place + 2, end + 1)
      } else {
        if isEscaped, character != "|" { text.append("\\") }
        if character != "\\" || isEscaped { text.append(character) }
      }
      isEscaped = character == "\\" && !isEscaped
    }
    cells.append(TableCell(plain(text), line: number, column: begins, span: start..<end))
    // The bars at both ends part a row from nothing.
    if cells.first?.text.isEmpty == true, line.drop(while: { $0 == " " }).hasPrefix("|") { cells.removeFirst() }
    if cells.last?.text.isEmpty == true, cells.count > 1 { cells.removeLast() }
    return cells
  }

  /// A cell's words: breaks as line breaks, without the marks that stand around all of it.
  private static func plain(_ text: String) -> String {
    let lines = text.replacing(/<br ?\/?>/, with: "\n").split(separator: "\n").map { line in
      var line = trimmed(line)
      for mark in ["**", "__", "*", "_", "`"] {
        guard line.count > 2 * mark.count, line.hasPrefix(mark), line.hasSuffix(mark) else { continue }
        line = trimmed(line.dropFirst(mark.count).dropLast(mark.count))
      }
      return String(line)
    }
    return lines.filter { !$0.isEmpty }.joined(separator: "\n")
  }

  private static func trimmed(_ text: Substring) -> Substring {
    let front = text.drop(while: \.isWhitespace)
    return front[..<(front.lastIndex { !$0.isWhitespace }.map(front.index(after:)) ?? front.startIndex)]
  }
}
