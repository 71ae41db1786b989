import Journey
import Language
import Telling

/// Values and things as entries.
extension BoardReader {
  /// A plain value; nil where the row says nothing and said nothing.
  func value(_ field: Field, of form: Form, at path: Path, state: Item?) -> Entry? {
    let news = state.flatMap { rowNews(field, at: path, in: $0) }
    guard let value = form.value(field) else {
      guard let news else { return nil }
      return Entry(path: path / field.name, form: nil, title: "", news: news)
    }
    var entry = Entry(path: path / field.name, form: nil, title: teller.text(value, of: field))
    entry.words = words(value, of: field)
    entry.degree = degree(value, of: field)
    entry.tone = entry.degree?.tone ?? .neutral
    entry.facts = field.kind.target == nil ? [] : [fact(field, value)]
    entry.departments = field.kind.target == .department ? value.words : []
    entry.news = news
    return entry
  }

  /// The records of a row: the heaviest first where their weight can be said, what is done and what is gone last.
  func things(_ field: Field, in form: Form, at path: Path, item: Item?) -> [Entry] {
    form.shown(field, at: path).map { thing($0.form, at: $0.path, in: item) } + gone(field, at: path, in: item)
  }

  /// A record with all that it says.
  func thing(_ form: Form, at path: Path, in item: Item?) -> Entry {
    let record = form.record
    var entry = Entry(path: path, form: form, title: title(of: form))
    let rows = record.fields.filter { $0.name != record.identity.field && $0.name != entryTitle(record)?.name }
    entry.flags = rows.filter { form.value($0) == .flag(true) }.map { $0.label[tongue] }
    entry.bullet = bullet(of: form, at: path)
    // What follows from the schema's defaults is not said again; how a thing stands always is.
    let written = rows.filter { form[$0.name] != nil || $0.showing == .headline }
    entry.facts = written.filter { isFact($0, of: record) }.compactMap { row in form.value(row).map { fact(row, $0) } }
    let own = item.map { record.standing == .part ? $0 : items[path] ?? $0 }
    entry.parts = rows.filter { $0.kind.record != nil }.map { row in
      Cell(
        lane: Lane(row, in: tongue), path: path / row.name, entries: things(row, in: form, at: path, item: items[path]))
    }.filter { !$0.isEmpty }
    entry.tone = tone(of: form, entry.bullet)
    entry.weight = form.weight
    entry.isClosed = form.isClosed
    entry.departments = form.departmentsNamed + entry.parts.flatMap(\.departments)
    entry.basis = basis(of: form)
    entry.news = record.standing == .part ? own.flatMap { partNews(form, at: path, in: $0) } : items[path].map(news)
    return entry
  }

  /// What a record is called: its title, else the first text that it has, as a decision its question.
  private func title(of form: Form) -> String {
    if form.record.title != nil { return teller.name(form) }
    return entryTitle(form.record).flatMap { teller.text($0, of: form) } ?? ""
  }

  /// The row that an entry is headed by.
  private func entryTitle(_ record: Record) -> Field? {
    record.title ?? record.fields.first { $0.kind.isText }
  }

  /// Whether a row is told as a fact: flags, counts and the numbers of a figure have other places.
  private func isFact(_ field: Field, of record: Record) -> Bool {
    if field.kind.record != nil || field.kind.target == .research { return false }
    switch field.kind {
    case .flag: return false
    case .number: return !record.fields.contains { !$0.formulas.isEmpty }
    default: return true
    }
  }

  func fact(_ field: Field, _ value: Value) -> Fact {
    let references = field.kind.target.map { target in
      value.words.map { Reference(target: target, id: $0, name: teller.name(target, $0)) }
    }
    return Fact(
      field: field, label: field.label[tongue], text: teller.text(value, of: field), words: words(value, of: field),
      degree: degree(value, of: field), references: references ?? [])
  }

  private func words(_ value: Value, of field: Field) -> [String] {
    guard field.kind.isWordList else { return [] }
    return value.words.map { teller.text(.words([$0]), of: field) }
  }

  /// The step of a score or a level; nil for anything else and for what is none.
  func degree(_ value: Value, of field: Field) -> Degree? {
    let range: ClosedRange<Int>
    switch field.kind {
    case .score: range = -2...2
    case .level: range = 1...5
    default: return nil
    }
    guard let number = value.number, let step = Int(exactly: number.rounded()), range.contains(step) else { return nil }
    return Degree(
      value: number, lowest: range.lowerBound, highest: range.upperBound, text: teller.text(value, of: field),
      word: field.scale?[step]?[tongue], tone: tone(number, in: range, field.direction))
  }

  private func tone(_ number: Double, in range: ClosedRange<Int>, _ direction: Direction) -> Entry.Tone {
    let middle = Double(range.lowerBound + range.upperBound) / 2
    guard number != middle, direction == .up || direction == .down else { return .neutral }
    return (number > middle) == (direction == .up) ? .good : .bad
  }
}
