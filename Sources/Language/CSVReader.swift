/// Takes a text apart, scalar by scalar.
struct CSVReader {
  private let scalars: [Unicode.Scalar]
  private let separator: Unicode.Scalar
  private var place = 0
  private var line = 1, column = 1, offset: Int
  /// Where the last scalar ends that is no space.
  private var end = 0
  private var row: [TableCell] = []
  private(set) var rows: [[TableCell]] = []

  init(_ scalars: [Unicode.Scalar], separator: Unicode.Scalar, from offset: Int) {
    (self.scalars, self.separator, self.offset) = (scalars, separator, offset)
  }

  private var next: Unicode.Scalar? { place < scalars.count ? scalars[place] : nil }

  mutating func read() throws(CSV.Refusal) {
    while next != nil {
      try cell()
      if next == separator {
        step()
        // A separator at the end of a line parts it from an empty cell.
        if next == nil || isLineEnd {
          row.append(TableCell("", line: line, column: column, span: offset..<offset))
        }
      }
      guard next == nil || isLineEnd else { continue }
      if !row.isEmpty { rows.append(row) }
      row = []
      lineEnd()
    }
  }

  /// Passes over a line that holds no cells.
  mutating func skipLine() {
    while next != nil, !isLineEnd { step() }
    lineEnd()
  }

  private var isLineEnd: Bool { next.map(CSV.isLineEnd) ?? false }

  private mutating func cell() throws(CSV.Refusal) {
    guard !isLineEnd else { return }
    while next == " " { step() }
    let (firstLine, firstColumn, start) = (line, column, offset)
    end = start
    let text = next == "\"" ? try quoted() : plain()
    row.append(TableCell(Self.trimmed(text), line: firstLine, column: firstColumn, span: start..<end))
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

  private mutating func step() {
    guard let scalar = next else { return }
    (place, column, offset) = (place + 1, column + 1, offset + UTF8.width(scalar))
    if !scalar.properties.isWhitespace { end = offset }
  }

  private mutating func lineEnd() {
    guard let scalar = next else { return }
    (place, offset) = (place + 1, offset + 1)
    if scalar == "\r", next == "\n" { (place, offset) = (place + 1, offset + 1) }
    (line, column) = (line + 1, 1)
  }

  private static func trimmed(_ scalars: [Unicode.Scalar]) -> String {
    let isSpace = { (scalar: Unicode.Scalar) in scalar.properties.isWhitespace }
    let kept = scalars.drop(while: isSpace).reversed().drop(while: isSpace).reversed()
    return String(String.UnicodeScalarView(kept))
  }
}
