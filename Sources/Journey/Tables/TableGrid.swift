import Language

/// A table with as many cells in every row.
struct TableGrid {
  let cells: [[TableCell]]

  init(_ rows: [[TableCell]]) {
    let width = rows.map(\.count).max() ?? 0
    cells = rows.map { row in
      let last = row.last ?? TableCell("", line: 1, column: 1, span: 0..<0)
      let end = last.span.upperBound
      let lacking = TableCell("", line: last.line, column: last.column, span: end..<end)
      return row + Array(repeating: lacking, count: width - row.count)
    }
  }

  func row(_ number: Int) -> [TableCell] { cells.indices.contains(number) ? cells[number] : [] }

  func column(_ number: Int) -> [TableCell] { cells.compactMap { $0.indices.contains(number) ? $0[number] : nil } }

  /// The same with rows for columns.
  var turned: TableGrid { TableGrid(row(0).indices.map(column)) }
}
