import History
import Journey
import Language
import SystemPackage

/// Figures with their targets and when they are due, for programs.
enum FigureListJSON {
  static let version = 1

  static func text(_ figures: [FigureTarget], today: Day, _ tongue: Tongue) -> String {
    let list = figures.map { figure($0, FigureRow($0.form, today: today, tongue), tongue) }
    return JSON.object([("schema", .int(version)), ("kpis", .list(list))]).text(pretty: true) + "\n"
  }

  private static func figure(_ target: FigureTarget, _ row: FigureRow, _ tongue: Tongue) -> JSON {
    let form = target.form
    let figure = form.record.figure.flatMap(form.figure)
    return .object([
      ("journey", .text(target.file.document.id)), ("file", .text(target.file.path.string)),
      ("path", .text(target.path.description)), ("id", .text(row.id)), ("title", .text(row.title)),
      ("unit", JSON(form.value("unit")?.text(tongue))), ("value", JSON(figure?.value)),
      ("target", JSON(form.value("target")?.number)), ("measured", JSON(row.measured?.iso)),
      ("standing", .text(row.due.word)), ("due", JSON(row.due.day?.iso)),
    ])
  }
}

/// The schema of what `cjmgit kpi list --format json` prints.
enum FigureListSchema {
  static let json = JSONSchema.printed(
    "Figures, and when they are due", version: FigureListJSON.version,
    [("kpis", JSONSchema.list(of: JSONSchema.object(figure), "The figures, in the order of the files."))])

  private static let figure: [(String, JSON)] = [
    ("journey", JSONSchema.value("string", "The id of the journey.")),
    ("file", JSONSchema.value("string", "The path of its file.")),
    ("path", JSONSchema.value("string", "Where it stands in the file, as `blame` and `set` name it.")),
    ("id", JSONSchema.value("string", "The id of the figure.")),
    ("title", JSONSchema.value("string", "What it is called.")),
    ("unit", JSONSchema.value("string", "Its unit.", orNull: true)),
    ("value", JSONSchema.value("number", "What was measured last, or follows from the counts.", orNull: true)),
    ("target", JSONSchema.value("number", "What it is to be.", orNull: true)),
    ("measured", JSONSchema.value("string", "The day of the measurement, as `2026-11-20`.", orNull: true)),
    (
      "standing",
      JSONSchema.word(
        FigureRow.Due.words,
        "Never measured, open where no period says when, due, overdue, or off where nobody measures it any more."
      )
    ),
    ("due", JSONSchema.value("string", "The day by which it is, or was, to be measured again.", orNull: true)),
  ]
}

extension FigureRow.Due {
  /// Every word of `word`.
  static let words = ["never", "open", "due", "overdue", "off"]

  /// How it stands, for programs.
  fileprivate var word: String {
    switch self {
    case .never: "never"
    case .open: "open"
    case .by: "due"
    case .overdue: "overdue"
    case .off: "off"
    }
  }

  fileprivate var day: Day? {
    switch self {
    case .by(let day), .overdue(let day): day
    case .never, .open, .off: nil
    }
  }
}
