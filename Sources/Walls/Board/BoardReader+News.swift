import Journey
import Language
import Telling

/// What changed in the week, where it changed.
extension BoardReader {
  /// What happened to a thing of its own.
  func news(_ item: Item) -> News {
    let commit = exhibit.commit(of: item.path)
    if item.fate != nil, item.before == nil { return News(mark: .new, lines: [], commit: commit) }
    let told = teller.tell(item)
    var lines: [News.Line] = []
    if item.fate == .moved || item.fate == .reidentified {
      lines.append(News.Line(label: "", phrase: told.head, notes: []))
    }
    let loud = item.record.fields.filter { $0.showing != .quiet }
    lines += rows(loud, at: item.path, in: item, figure: told.figure)
    if lines.isEmpty { lines = rows(item.record.fields, at: item.path, in: item, figure: nil) }
    return News(mark: item.class.mark, lines: lines, commit: commit)
  }

  private func rows(_ fields: [Field], at path: Path, in item: Item, figure: Told.Figure?) -> [News.Line] {
    fields.compactMap { field in
      if let figure, !field.formulas.isEmpty {
        let notes = [figure.delta, figure.distance].compactMap(\.self)
        return News.Line(label: "", phrase: figure.values, notes: notes)
      }
      return line(field, at: path, in: item)?.line
    }
  }

  private func line(_ field: Field, at path: Path, in item: Item) -> (line: News.Line, class: Change.Class)? {
    teller.row(field, at: path, in: item).map { row in
      (
        News.Line(
          label: Teller.small(field.label[tongue]), phrase: row.phrase, notes: [], isText: field.kind.isText), row.class
      )
    }
  }

  /// What happened to a plain value of a stage or of the whole map.
  func rowNews(_ field: Field, at path: Path, in item: Item) -> News? {
    guard item.before != nil, let found = line(field, at: path, in: item) else { return nil }
    let bare = News.Line(label: "", phrase: found.line.phrase, notes: [], isText: field.kind.isText)
    return News(mark: found.class.mark, lines: [bare], commit: exhibit.commit(of: path / field.name))
  }

  /// What happened to a part of a thing that was there before.
  func partNews(_ form: Form, at path: Path, in item: Item) -> News? {
    guard item.before != nil else { return nil }
    let commit = exhibit.commit(of: path)
    if item.changes.contains(where: { $0.path == path && $0.field == nil }) {
      return News(mark: .new, lines: [], commit: commit)
    }
    let found = form.record.fields.compactMap { line($0, at: path, in: item) }
    guard !found.isEmpty else { return nil }
    let classes = found.map(\.class)
    let kind = classes.first { $0 == .regression } ?? classes.first { $0 == .improvement } ?? .neutral
    return News(mark: kind.mark, lines: found.map(\.line), commit: commit)
  }

  /// What of a stage's name or place changed, or that it is new or gone.
  func headline(at path: Path) -> News? {
    guard let item = items[path] else { return nil }
    let title = item.record.title
    let commit = item.fate == nil ? title.flatMap { exhibit.commit(of: path / $0.name) } : exhibit.commit(ofWhole: path)
    if item.after == nil { return News(mark: .gone, lines: [], commit: commit) }
    if item.before == nil { return News(mark: .new, lines: [], commit: commit) }
    var lines: [News.Line] = []
    if item.fate != nil { lines.append(News.Line(label: "", phrase: teller.tell(item).head, notes: [])) }
    lines += title.flatMap { line($0, at: path, in: item)?.line }.map { [$0] } ?? []
    return lines.isEmpty ? nil : News(mark: .changed, lines: lines, commit: commit)
  }

  /// What stood in a row a week ago and does no more, removed or gone elsewhere.
  func gone(_ field: Field, at path: Path, in item: Item?) -> [Entry] {
    let row = path / field.name
    let removed = (removed[row] ?? []).compactMap { item in
      item.before.map { gone($0, at: item.path, saying: teller.tell(item).head, by: item.path) }
    }
    let left = (departed[path] ?? []).filter { $0.form.record.name == field.kind.record?.name }.map { form, to in
      gone(form, at: row / (form.identity ?? ""), saying: Phrase(teller.departure(form, to: to)), by: to)
    }
    return removed + left + goneParts(row, in: item)
  }

  /// A thing that stood at a path; `trace` is where its commit shows.
  private func gone(_ form: Form, at path: Path, saying phrase: Phrase, by trace: Path) -> Entry {
    let line = News.Line(label: "", phrase: phrase, notes: [])
    return Entry(
      path: path, form: form, title: teller.name(form),
      departments: form.identity.flatMap { id in
        form.record.isRole ? [id] : nil
      } ?? [], news: News(mark: .gone, lines: [line], commit: exhibit.commit(of: trace)))
  }

  private func goneParts(_ row: Path, in item: Item?) -> [Entry] {
    guard let item, item.before != nil else { return [] }
    return item.changes.filter { change in
      change.field == nil && change.after == nil && change.record.standing == .part
        && (change.path.parent == row || change.path == row)
    }.map { change in
      Entry(
        path: change.path, form: nil, title: teller.formerSummary(change.path) ?? change.before?.text ?? "",
        news: News(mark: .gone, lines: [], commit: exhibit.commit(of: change.path)))
    }
  }
}
