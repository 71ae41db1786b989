/// A document laid open for one edit.
struct Workbench {
  let document: Document
  let layout: Layout
  let habit: Habit

  var source: Source { document.source }
  var root: Node { layout.root.node }
  var writer: ContentWriter { ContentWriter(habit: habit) }

  /// What an edit comes to; nil where it would change nothing.
  func proposal(for edit: Edit, at path: Path) throws(EditRefusal) -> Editing.Proposal? {
    let trail = Trail(path, in: document, layout)
    switch edit {
    case .set(let typed): return try setting(typed, path, trail)
    case .clear: return try clearing(path, trail)
    case .add(let word): return try adding(word, path, trail)
    case .remove(let word): return try removing(word, path, trail)
    case .append(let content):
      guard case .value(let field, _) = end(of: trail), case .many = field.kind else { throw .isNoList(path) }
      return try inserting(trail.rest.isEmpty ? content : .list([content]), path, trail)
    }
  }

  /// What stands at the end of a trail, what is not written of it included; a record where it leads no further.
  func end(of trail: Trail) -> Trail.End {
    var end = trail.end
    var rest = trail.rest
    while let step = rest.popFirst() {
      switch end {
      case .record(let record):
        end = .value(record[step] ?? .unknown(step, like: []), in: record)
      case .value(let field, _):
        switch field.kind {
        case .one(let inner): end = .value(inner[step] ?? .unknown(step, like: []), in: inner)
        case .many(let inner): end = .record(inner)
        default: end = .part(field)
        }
      case .part: return end
      }
    }
    return end
  }

  /// What is written along steps that are missing, around what stands at their end.
  func wrapped(_ content: Content, _ rest: ArraySlice<String>, from end: Trail.End) -> Content {
    guard let step = rest.first else { return content }
    let more = rest.dropFirst()
    switch end {
    case .record(let record):
      let field = record[step] ?? .unknown(step, like: [])
      return .record([(step, wrapped(content, more, from: .value(field, in: record)))])
    case .value(let field, _):
      switch field.kind {
      case .one(let inner): return wrapped(content, rest, from: .record(inner))
      case .many(let inner): return .list([item(step, of: inner, content, more)])
      default: return .record([(step, content)])
      }
    case .part: return content
    }
  }

  /// A record that is made for what is written in it: its identity first.
  func item(_ id: String, of record: Record, _ content: Content, _ rest: ArraySlice<String>) -> Content {
    guard !rest.isEmpty, case .record(let rows) = wrapped(content, rest, from: .record(record)) else { return content }
    let own = record.identity.field
    return .record((own.map { [($0, .text(id))] } ?? []) + rows.filter { $0.key != own })
  }
}
