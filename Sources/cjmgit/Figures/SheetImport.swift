import Console
import History
import Journey
import Language
import SystemPackage

/// The rows of a sheet put into the maps: all of them, or none and what is wrong with each.
struct SheetImport {
  let source: Source
  private(set) var desk: Desk
  private(set) var findings: [Finding] = []
  private(set) var doubts: [Words] = []
  /// Columns that nobody reads.
  private(set) var unread: [String] = []
  private let usualDay: Day?
  private var rows: [(target: FigureTarget, cell: TableCell)] = []

  init(_ source: Source, on desk: Desk, measured day: Day?) throws {
    (self.source, self.desk, usualDay) = (source, desk, day)
    let sheet = try CSV(source.bytes, of: source.name, desk.tongue)
    guard let header = sheet.rows.first else {
      tell(0..<0, SheetWords.empty, hint: SheetWords.columns)
      return
    }
    let columns = SheetColumns(header)
    check(columns, header)
    guard findings.isEmpty else { return }
    let figures = FigureTarget.all(on: desk)
    for row in sheet.rows.dropFirst() { take(row, columns, figures) }
    checkMaps()
  }

  private mutating func check(_ columns: SheetColumns, _ header: [TableCell]) {
    for cell in columns.doubled { tell(cell.span, SheetWords.doubled.filled(cell.text)) }
    for cell in columns.unknown {
      if let near = SheetColumns.nearest(to: cell.text) {
        tell(cell.span, SheetWords.unknown.filled(cell.text), hint: BlameWords.meant.filled(near))
      } else {
        unread.append(cell.text)
      }
    }
    if columns.places[.figure] == nil { tell(header[0].span, SheetWords.noFigures, hint: SheetWords.columns) }
  }

  private mutating func take(_ row: [TableCell], _ columns: SheetColumns, _ figures: [FigureTarget]) {
    guard let figure = columns.cell(.figure, in: row) else {
      return tell((row.first { !$0.text.isEmpty } ?? row[0]).span, SheetWords.noFigure)
    }
    guard let reading = columns.reading(in: row) else { return }
    let journey = columns.cell(.journey, in: row)
    do {
      let target = try FigureTarget.one(figure.text, in: journey?.text, among: figures)
      if let first = rows.first(where: { $0.target.file.path == target.file.path && $0.target.path == target.path }) {
        return tell(figure.span, SheetWords.twice.filled(figure.text, String(first.cell.line)))
      }
      rows.append((target, figure))
      let day = day(columns.day(in: row))
      let measurement = Measurement(reading: reading, day: day ?? desk.today)
      doubts += desk.doubts(of: measurement, in: target)
      _ = try desk.record(measurement, in: target)
    } catch let problem as Measurement.Problem {
      let isPlace = rows.last?.cell.span != figure.span
      let cell = isPlace ? figure : columns.cell(of: problem.row ?? Record.kpi.figure?.name, in: row)
      tell((cell ?? figure).span, problem.message, hint: problem.hint)
    } catch let failure as Failure {
      tell(figure.span, .verbatim(failure.message), hint: failure.hint.map(Words.verbatim))
    } catch {
      tell(figure.span, .verbatim("\(error)"))
    }
  }

  private mutating func day(_ cell: TableCell?) -> Day? {
    guard let cell else { return usualDay ?? desk.today }
    if let day = Day(typed: cell.text) { return day }
    tell(cell.span, FigureWords.noDate.filled(cell.text), hint: FigureWords.dateHint)
    return nil
  }

  /// What the check says of the maps with the new figures, at the rows that brought them.
  private mutating func checkMaps() {
    for finding in desk.newFindings() where finding.severity == .error {
      let row = rows.first { row in
        row.target.file.path.string == finding.file && finding.path.steps.starts(with: row.target.path.steps)
      }
      tell(row?.cell.span ?? 0..<0, finding.message, hint: finding.hint)
    }
    findings.sort { $0.span.lowerBound < $1.span.lowerBound }
  }

  private mutating func tell(_ span: Range<Int>, _ message: Words, hint: Words? = nil) {
    findings.append(Finding("sheet", file: source.name, span: span, message, hint: hint))
  }
}
