import Language

/// Reads the cells of a table as the values of rows.
struct CellReading {
  var finder: ReferenceFinder
  private var ids: [String: Set<String>] = [:]

  init(_ registry: Registry) { finder = ReferenceFinder(registry) }

  /// What a cell says in a row; nil where the row cannot hold it.
  mutating func value(_ text: String, _ field: Field) -> DraftValue? {
    switch field.kind {
    case .line: .line(Value.line(text))
    case .prose: .prose(text)
    case .number: Typed.figure(text).map { .line($0.number) }
    case .score: CellWords.step(text, from: -2, to: 2, field.scale, faces: true).map { .line("\($0)") }
    case .level: CellWords.step(text, from: 1, to: 5, field.scale, faces: false).map { .line("\($0)") }
    case .flag: CellWords.flag(text).map(DraftValue.line)
    case .date: Day(typed: text).map { .line($0.iso) }
    case .span: Span(text).map { _ in .line(text) }
    case .choice(let choices): CellWords.word(text, choices).map(DraftValue.line)
    case .id: Transliterate.id(text) == text ? .line(text) : nil
    case .ref(let target): .line(finder.id(of: Value.line(text), target))
    case .lines, .names: .list(CellWords.entries(text).map(DraftValue.line))
    case .refs(let target):
      .list(CellWords.entries(text, alsoAtCommas: true).map { .line(finder.id(of: $0, target)) })
    case .one(let record): record.fields.first { $0.kind.isText }.map { .map([($0.name, .line(Value.line(text)))]) }
    case .many(let record): list(text, of: record)
    case .switches: nil
    }
  }

  private mutating func list(_ text: String, of record: Record) -> DraftValue? {
    let isNamed = record.shortField?.kind.target != nil
    let entries = CellWords.entries(text, alsoAtCommas: isNamed)
    let items = entries.compactMap { item($0, of: record) }
    return items.isEmpty ? nil : .list(items)
  }

  /// One thing of a list: its name, and behind it in brackets what the record's rows know.
  private mutating func item(_ text: String, of record: Record) -> DraftValue? {
    guard let title = record.title else { return nil }
    let (name, remarks) = remarks(of: text, record)
    if let short = record.shortField {
      let value = short.kind.target.map { finder.id(of: name, $0) } ?? name
      guard !remarks.isEmpty else { return .line(value) }
      return .map([(short.name, .line(value))] + remarks)
    }
    guard let identity = record.identity.field else { return nil }
    let (label, figure) = figure(of: name, record)
    return .map([(identity, .line(id(of: label, record))), (title.name, .line(label))] + figure + remarks)
  }

  /// An id that no other thing of its kind has.
  mutating func id(of title: String, _ record: Record) -> String {
    let first = Transliterate.id(title)
    let all = sequence(first: 1) { $0 + 1 }.lazy.map { $0 == 1 ? first : "\(first)-\($0)" }
    let taken = ids[record.name, default: []]
    let free = all.first { !taken.contains($0) } ?? first
    ids[record.name, default: []].insert(free)
    return free
  }

  /// `Sales (accountable)`, `The card is refused (5, open)`: what stands in brackets, where rows know all of it.
  private func remarks(of text: String, _ record: Record) -> (String, [(key: String, value: DraftValue)]) {
    guard text.hasSuffix(")"), let open = text.lastIndex(of: "("), open > text.startIndex else { return (text, []) }
    let parts = text[text.index(after: open)...].dropLast().split(separator: ",").map { Value.line(String($0)) }
    let known = parts.compactMap { part in
      record.fields.lazy.compactMap { field in remark(part, field, record).map { (key: field.name, value: $0) } }.first
    }
    guard known.count == parts.count, !known.isEmpty, Set(known.map(\.key)).count == known.count else {
      return (text, [])
    }
    return (Value.line(String(text[..<open])), known)
  }

  /// A word of a choice, or the step of the only level that the record has.
  private func remark(_ text: String, _ field: Field, _ record: Record) -> DraftValue? {
    switch field.kind {
    case .choice(let choices): return CellWords.word(text, choices).map(DraftValue.line)
    case .level:
      let isAlone = record.fields.count { if case .level = $0.kind { true } else { false } } == 1
      guard isAlone else { return nil }
      return CellWords.step(text, from: 1, to: 5, field.scale, faces: false).map { .line("\($0)") }
    default: return nil
    }
  }

  /// `Paid orders: 61,5 %`: what a thing with a figure is called, and the figure.
  private func figure(of text: String, _ record: Record) -> (String, [(key: String, value: DraftValue)]) {
    guard let field = record.fields.first(where: { !$0.formulas.isEmpty }),
      let mark = text.lastIndex(where: { $0 == ":" || $0 == "=" }),
      let number = Typed.figure(Value.line(String(text[text.index(after: mark)...])))
    else { return (text, []) }
    let unit = record.fields.first { if case .by = $0.absence { $0.kind.isText } else { false } }
    let units = number.unit.isEmpty ? [] : unit.map { [(key: $0.name, value: DraftValue.line(number.unit))] } ?? []
    return (Value.line(String(text[..<mark])), units + [(field.name, .line(number.number))])
  }
}
