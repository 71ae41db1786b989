import Journey
import Testing

/// The table of verbs as the design says it, kind by kind, and its cells as they follow from the rows of the format.
enum VerbTable {
  /// One verb of one kind of value, with the folder that must show it.
  struct Cell: Hashable, CustomTestStringConvertible {
    let family: String
    let verb: Verb
    /// What is special about it where one verb has several meanings.
    var manner = ""

    var name: String { "\(family)-\(verb.rawValue)\(manner)" }
    var testDescription: String { name }

    /// Whether a change is one of this cell's.
    func isShown(_ change: Change) -> Bool {
      guard change.verb == verb else { return false }
      switch manner {
      case "-within": return change.from?.parent == change.path.parent
      case "-between": return change.from?.parent != change.path.parent
      default: return change.field.map { $0.kind.family == family } ?? (family == "many" || family == "one")
      }
    }
  }

  static let cells: [Cell] = Set(Record.all.flatMap(cells)).sorted { $0.name < $1.name }

  private static func cells(_ record: Record) -> [Cell] {
    record.fields.flatMap { field -> [Cell] in
      if field.name == record.identity.field { return record.standing == .document ? [Cell("id", .reidentified)] : [] }
      if let inner = field.kind.record, case .many = field.kind { return many(inner, field) }
      return verbs(field).map { Cell(field.kind.family, field.verbs[$0] ?? $0) }
    }
  }

  private static func verbs(_ field: Field) -> [Verb] {
    let ends: [Verb] = field.absence == .none ? [.set, .cleared] : []
    switch field.kind {
    case .id: return []
    case .line: return ends + [field.showing == .title ? .renamed : .reworded]
    case .prose: return ends + [.reworded]
    case .number, .score, .level: return ends + [.raised, .lowered]
    case .flag, .date, .span, .ref: return ends + [.switched]
    case .choice(let choices):
      let marks = Set(choices.all.compactMap(\.mark))
      return ends + [.switched] + (marks == [.open, .closed] ? [.closed, .reopened] : [])
    case .lines, .refs: return [.added, .removed]
    // They stand in subscriptions only, which come and go as wholes.
    case .names: return []
    case .switches: return ends + [.switched]
    case .one: return ends
    case .many: return []
    }
  }

  private static func many(_ record: Record, _ field: Field) -> [Cell] {
    var cells = [Verb.added, .removed].map { Cell("many", record.verbs[$0] ?? $0) }
    if field.isOrdered { cells.append(Cell("many", .moved, manner: "-within")) }
    if case .own = record.identity { cells += [Cell("many", .moved, manner: "-between"), Cell("many", .reidentified)] }
    return cells
  }
}

extension VerbTable.Cell {
  init(_ family: String, _ verb: Verb, manner: String = "") {
    self.init(family: family, verb: verb, manner: manner)
  }
}
