import Journey
import Language

/// What the columns of a sheet of figures hold, by the words of their first row.
///
/// The words are those of the schema: names of rows and their labels in the three languages.
struct SheetColumns {
  /// What a column holds.
  enum Column: Hashable {
    case journey, figure
    case row(String)
  }

  private(set) var places: [Column: Int] = [:]
  /// Columns of which nothing is known, by their headings.
  private(set) var unknown: [TableCell] = []
  /// Columns that stand twice.
  private(set) var doubled: [TableCell] = []

  private static let rows = Record.kpi.fields.filter { field in
    if !field.formulas.isEmpty { return true }
    if case .date = field.kind { return true }
    return Record.kpi.fields.flatMap(\.formulas).contains { $0.counts.contains(field.name) }
  }

  /// Every heading that is understood, in small letters.
  private static let headings: [String: Column] = {
    var headings: [String: Column] = [:]
    for (noun, name, column) in [(Record.journey.noun, "journey", Column.journey), (Record.kpi.noun, "kpi", .figure)] {
      let words = [name] + Tongue.allCases.map { noun[$0] } + (Record.journey[name]?.spoken ?? [])
      for word in words + words.map({ String($0.prefix { $0 != " " }) }) { headings[word.lowercased()] = column }
    }
    for field in rows {
      for word in [field.name] + Tongue.allCases.map({ field.label[$0] }) + field.spoken {
        headings[word.lowercased()] = .row(field.name)
      }
    }
    return headings
  }()

  init(_ header: [TableCell]) {
    for (place, cell) in header.enumerated() where !cell.text.isEmpty {
      guard let column = Self.headings[cell.text.lowercased()] else {
        unknown.append(cell)
        continue
      }
      if places[column] != nil { doubled.append(cell) } else { places[column] = place }
    }
  }

  /// The heading that was likely meant by another one.
  static func nearest(to heading: String) -> String? {
    Suggestion.closest(to: heading, among: headings.keys.sorted())
  }

  /// The cell of a column in a row; nil where the column is missing, or the cell is empty.
  func cell(_ column: Column, in row: [TableCell]) -> TableCell? {
    places[column].flatMap { row.indices.contains($0) && !row[$0].text.isEmpty ? row[$0] : nil }
  }

  /// What a row measured; nil where it holds no figure.
  func reading(in row: [TableCell]) -> Measurement.Reading? {
    let counts = Self.rows.filter { $0.formulas.isEmpty && !$0.kind.isDate }.compactMap { field in
      cell(.row(field.name), in: row).map { (name: field.name, count: $0.text) }
    }
    if !counts.isEmpty { return .named(counts) }
    let figure = Record.kpi.figure.flatMap { cell(.row($0.name), in: row) }
    return figure.map { Measurement.Reading([$0.text]) }
  }

  /// The cell that a problem speaks of: that of its row, else the one of the figure.
  func cell(of row: String?, in cells: [TableCell]) -> TableCell? {
    row.flatMap { cell(.row($0), in: cells) } ?? cell(.figure, in: cells) ?? cells.first
  }

  /// The cell with the day; nil where none is given.
  func day(in row: [TableCell]) -> TableCell? {
    Self.rows.first { $0.kind.isDate }.flatMap { cell(.row($0.name), in: row) }
  }
}

extension Kind {
  fileprivate var isDate: Bool { if case .date = self { true } else { false } }
}
