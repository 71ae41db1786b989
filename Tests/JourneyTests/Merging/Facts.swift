import Journey

/// What a record says, style and defaults set aside: equal for a thing of the generator and for the file it was written to.
struct Facts {
  let record: Record
  /// One text a row, or `row/name` in a map of words.
  var values: [String: String] = [:]
  /// The rows whose value says no more than their absence would, or is a text in several languages.
  var defaults: Set<String> = [], translated: Set<String> = []
  var words: [String: [String]] = [:]
  var inner: [(row: Field, things: [Facts])] = []

  var identity: String? { record.identity.field.flatMap { values[$0] } }

  /// What the generator made.
  init(_ thing: Thing) {
    record = thing.record
    for row in thing.rows {
      let absent = Maker.absent(row, in: thing)
      switch thing.contents[row.name] {
      case .text(let text)?: values[row.name] = Self.plain(text, row)
      case .texts(let texts)?:
        values[row.name] = Self.plain(texts)
        translated.insert(row.name)
      case .words(let list)?: words[row.name] = list
      case .switches(let map)?: for (name, word) in map { values["\(row.name)/\(name)"] = word }
      case .things(let things)?: inner.append((row, things.map(Facts.init)))
      // A list that is not there says its default, and an emptied one says it again.
      case nil: if !row.kind.isWordList { values[row.name] = absent }
      }
      if absent != nil, values[row.name] == absent { defaults.insert(row.name) }
    }
  }

  /// What was read from a file.
  init(_ form: Form) {
    record = form.record
    for row in form.record.fields + Unknown.rows(of: form.record) {
      if row.kind.record != nil {
        let things = form.forms(row).map { Facts($0) }.filter { !$0.isEmpty || $0.record.identity.field != nil }
        if !things.isEmpty { inner.append((row, things)) }
        continue
      }
      if row.kind.isWordList, form[row.name] == nil { continue }
      switch form.value(row) {
      case .words(let list)?: words[row.name] = list
      case .switches(let map)?: for (name, word) in map { values["\(row.name)/\(name)"] = word }
      case .texts(let texts, _)?: values[row.name] = Self.plain(texts)
      case let value?:
        if row.kind.isWordList { words[row.name] = value.words } else { values[row.name] = Self.plain(value.text, row) }
      case nil: break
      }
    }
  }

  /// Whether nothing is said but what absence says.
  var isEmpty: Bool { values.keys.allSatisfy(defaults.contains) && words.isEmpty && inner.isEmpty }

  /// All of it on one line, for records that have no identity.
  var content: String {
    let own = values.map { "\($0)=\($1)" } + words.map { "\($0)=\($1.sorted())" }
    return (own + inner.map { "\($0.row.name)=\($0.things.map(\.content).sorted())" }).sorted().joined(separator: ";")
  }

  private static func plain(_ text: String, _ row: Field) -> String {
    switch row.kind {
    case .number, .score, .level: Double(text).map { String($0) } ?? text
    default: text
    }
  }

  private static func plain(_ texts: [String: String]) -> String {
    texts.sorted { $0.key < $1.key }.map { "\($0.key): \($0.value)" }.joined(separator: "\n")
  }
}
