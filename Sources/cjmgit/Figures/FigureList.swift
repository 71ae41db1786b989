import Journey
import Language

/// A figure as a list shows it: what it says, what it is to say, and when it is to be measured again.
struct FigureRow {
  /// How things stand with its next measurement.
  enum Due {
    case never, open
    case by(Day)
    case overdue(Day)
    case off(Words)
  }

  let id: String
  let title: String
  let value: String
  let target: String
  let measured: Day?
  let due: Due

  init(_ form: Form, today: Day, _ tongue: Tongue) {
    id = form.identity ?? ""
    title = form.title(tongue)
    let unit = form.value("unit")?.text(tongue) ?? ""
    let figure = form.record.figure.flatMap(form.figure)
    value = figure.map { Self.number($0.value, $0.isCalculated ? 1 : $0.decimals, unit, tongue) } ?? "–"
    let wanted = form.value("target")
    target = wanted?.number.map { Self.number($0, Numeral.decimals(in: wanted?.text ?? ""), "", tongue) } ?? "–"
    measured = form.text("measured").flatMap { Day(iso: $0) }
    due = Self.due(form, measured, today)
  }

  private static func number(_ value: Double, _ decimals: Int, _ unit: String, _ tongue: Tongue) -> String {
    Numeral.print(value, decimals: decimals, tongue) + (unit.isEmpty ? "" : "\u{A0}" + unit)
  }

  private static func due(_ form: Form, _ measured: Day?, _ today: Day) -> Due {
    if let end = form.remeasured { return end < today ? .overdue(end) : .by(end) }
    let status = form.record["status"]
    if let word = form.text("status"), word != "active", let choice = status?.kind.choices?[word] {
      return .off(choice.label)
    }
    return measured == nil ? .never : .open
  }
}

/// Figures of some maps as a table for people.
struct FigureListText {
  let maps: [(title: String, rows: [FigureRow])]
  let today: Day
  let tongue: Tongue
  let layout: Layout

  private static let widest = 30

  /// The table, each map under its title.
  var text: String {
    let rows = maps.flatMap(\.rows)
    let columns = [
      rows.map { Width.of($0.id) }, rows.map { Width.of($0.value) }, rows.map { Width.of($0.target) },
      rows.map { Width.of(day($0.measured)) },
    ].map { min($0.max() ?? 0, Self.widest) }
    return maps.map { map in
      ([layout.palette.bold(Escape.terminal(map.title))] + map.rows.map { line($0, columns) }).joined(separator: "\n")
        + "\n"
    }.joined(separator: "\n")
  }

  private func line(_ row: FigureRow, _ columns: [Int]) -> String {
    let cells = [
      Width.pad(Escape.terminal(row.id), to: columns[0]), left(row.value, columns[1]),
      "→ " + left(row.target, columns[2]), Width.pad(day(row.measured), to: columns[3]), due(row.due),
    ]
    let text = "  " + cells.joined(separator: "  ")
    return String(text.reversed().drop { $0 == " " }.reversed())
  }

  private func left(_ text: String, _ width: Int) -> String {
    String(repeating: " ", count: max(0, width - Width.of(text))) + Escape.terminal(text)
  }

  private func day(_ day: Day?) -> String { day?.text(tongue, year: day?.year != today.year) ?? "–" }

  private func due(_ due: FigureRow.Due) -> String {
    switch due {
    case .never: FigureListWords.never[tongue]
    case .open: ""
    case .by(let end): FigureListWords.by.filled(tongue, day(end))
    case .overdue(let end): layout.palette.red(FigureListWords.overdue.filled(tongue, day(end)))
    case .off(let label): layout.palette.dim(label[tongue])
    }
  }
}

/// The words of `kpi list`.
enum FigureListWords {
  static let never = Words("not measured yet", "ещё не измеряли", "ще не вимірювали")
  static let by = Words("due by %1", "измерить до %1", "виміряти до %1")
  static let overdue = Words("overdue since %1", "просрочено с %1", "прострочено з %1")
  static let none = Words("there are no figures here", "показателей здесь нет", "показників тут немає")
}
