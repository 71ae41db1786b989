import Language

/// Reads stages from a table in which each is a column.
struct StageReading {
  private(set) var stages: [DraftValue] = []
  private(set) var fields: [Field] = []
  private(set) var remarks: [TableRemark] = []
  private let grid: TableGrid
  private let labels: FieldLabels
  private let tongue: Tongue
  private let isAcross: Bool
  private var cells: CellReading
  /// The fields of which it was said which words they take.
  private var explained: Set<String> = []

  /// What a row of the table is: a field's, or one that the format does not know, under a key of the team's own.
  private enum Line {
    case field(Field)
    case own(String)
  }

  init(_ grid: TableGrid, _ labels: FieldLabels, _ registry: Registry, isAcross: Bool, _ tongue: Tongue) {
    (self.grid, self.labels, self.isAcross, self.tongue) = (grid, labels, isAcross, tongue)
    cells = CellReading(registry)
  }

  mutating func read() {
    let lines = named()
    fields = lines.compactMap { if case .field(let field) = $0 { field } else { nil } }.reduce(into: []) { all, field in
      if !all.contains(where: { $0 === field }) { all.append(field) }
    }
    for column in grid.row(0).indices.dropFirst() {
      guard grid.column(column).contains(where: { !$0.text.isEmpty }) else { continue }
      stages.append(stage(column, lines))
    }
  }

  /// What cells name and the company does not declare.
  var undeclared: [UndeclaredName] {
    let declared = Record.company.fields.compactMap(\.kind.record?.target)
    return cells.finder.missing.filter { declared.contains($0.target) }
  }

  /// What each row is; the first is that of the titles where it names nothing else, and one without a name goes on.
  private mutating func named() -> [Line] {
    let hasTitles = grid.column(0).contains { labels[$0] === Record.stage.title }
    var lines: [Line] = []
    for (number, cell) in grid.column(0).enumerated() {
      if let field = labels[cell] {
        lines.append(.field(field))
      } else if number == 0, !hasTitles, let title = Record.stage.title {
        lines.append(.field(title))
      } else if cell.text.isEmpty, let last = lines.last {
        lines.append(last)
      } else {
        lines.append(.own(own(cell)))
      }
    }
    return lines
  }

  private mutating func own(_ cell: TableCell) -> String {
    let key = "x-\(Transliterate.id(cell.text.isEmpty ? "row" : cell.text))"
    let near = labels.near(cell.text)
    remark(cell, near.map { TableWords.nearly.filled(cell.text, key, $0) } ?? TableWords.unknown.filled(cell.text, key))
    return key
  }

  private mutating func stage(_ column: Int, _ lines: [Line]) -> DraftValue {
    var texts: [(field: Field, cell: TableCell)] = []
    var own: [(key: String, text: String)] = []
    for (line, cell) in zip(lines, grid.column(column)) where !cell.text.isEmpty {
      switch line {
      case .field(let field): Self.add(cell, field, to: &texts)
      case .own(let key): own.append((key, cell.text))
      }
    }
    let title = texts.first { $0.field === Record.stage.title }?.cell.text
    if title == nil { remarkUntitled(column) }
    let name = title.map(Value.line) ?? "\(Record.stage.noun[tongue]) \(stages.count + 1)"
    var entries: [(key: String, value: DraftValue)] = []
    for field in Record.stage.fields {
      if field.name == Record.stage.identity.field {
        entries.append((field.name, .line(cells.id(of: name, .stage))))
      } else if field === Record.stage.title {
        entries.append((field.name, .line(name)))
      } else if let cell = texts.first(where: { $0.field === field })?.cell {
        if let value = cells.value(cell.text, field) {
          entries.append((field.name, value))
        } else {
          own.append(("x-\(field.name)", cell.text))
          remark(cell, unread(cell, field))
        }
      }
    }
    return .map(entries + Self.joined(own))
  }

  /// A stage without a title; where one long row alone made it, a text was likely cut at a separator.
  private mutating func remarkUntitled(_ column: Int) {
    let cells = grid.column(column).filter { !$0.text.isEmpty }
    guard let first = cells.first else { return }
    let isCut = isAcross && cells.count == 1 && column == grid.row(0).count - 1
    remark(first, isCut ? TableWords.overlong : TableWords.untitled)
  }

  /// That a cell does not fit its field; the first time also what would, where that is a word of a list.
  private mutating func unread(_ cell: TableCell, _ field: Field) -> Words {
    let words = TableWords.unread.filled(Value.line(cell.text), field.label[tongue], "x-\(field.name)")
    guard let choices = field.kind.choices, explained.insert(field.name).inserted else { return words }
    let fitting = choices.all.map { "`\($0.label[tongue])`" }.joined(separator: ", ")
    return Words(same: words[tongue] + TableWords.fitting.filled(tongue, fitting))
  }

  /// What stands in several rows of one field is one value, a line each.
  private static func add(_ cell: TableCell, _ field: Field, to texts: inout [(field: Field, cell: TableCell)]) {
    guard let place = texts.firstIndex(where: { $0.field === field }) else { return texts.append((field, cell)) }
    let first = texts[place].cell
    texts[place].cell = TableCell(
      "\(first.text)\n\(cell.text)", line: first.line, column: first.column, span: first.span)
  }

  private static func joined(_ own: [(key: String, text: String)]) -> [(key: String, value: DraftValue)] {
    let keys = own.map(\.key).uniqued()
    return keys.map { key in
      (key, .prose(own.filter { $0.key == key }.map(\.text).joined(separator: "\n")))
    }
  }

  private mutating func remark(_ cell: TableCell, _ words: Words) {
    remarks.append(TableRemark(line: cell.line, column: cell.column, words: words))
  }
}
