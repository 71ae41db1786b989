import Journey
import Language

/// A map as lines for reading and for line diffs: each says by itself in which stage and of which thing it speaks.
///
/// What belongs to a document or a stage stands below a heading at the left edge, by which git names hunks; everything
/// else is indented. Comments and style are left out, texts stand one sentence a line, and the order is the file's.
struct PlainMap {
  /// The lines, without their ends.
  private(set) var lines: [String] = []
  private let tongue: Tongue
  /// The heading above the line that was added last.
  private var heading: String?

  init(_ document: Document, in tongue: Tongue) {
    self.tongue = tongue
    let form = document.form
    let own = Place(heading: Self.head(form, form.record.noun, tongue), names: [])
    entries(of: form, at: own, without: [form.record.identity.field, form.record.title?.name])
  }

  /// Where a line stands: the heading above it, and the things around its value, outermost first.
  private struct Place {
    let heading: String
    var names: [String]

    func inside(_ name: String) -> Place { Place(heading: heading, names: names + [name]) }
  }

  /// The rows of a record in the order of the file; those of `without` stand in its head, unless in several languages.
  private mutating func entries(of form: Form, at place: Place, without: [String?]) {
    for entry in form.node.entries where !entry.value.isEmpty {
      guard let field = form.record[entry.key] else {
        add([entry.value.flat], called: entry.key, at: place)
        continue
      }
      guard !without.contains(field.name) || !entry.value.entries.isEmpty else { continue }
      switch field.kind {
      case .many(let record):
        for item in entry.value.items { self.record(item, as: record, called: record.noun, at: place) }
      case .one(let record): self.record(entry.value, as: record, called: field.label, at: place)
      default: value(entry.value, of: field, at: place)
      }
    }
  }

  private mutating func record(_ node: Node, as record: Record, called noun: Noun, at place: Place) {
    let form = Form(node, as: record)
    let hasRows = !node.entries.isEmpty || node.text != nil && record.shortField != nil
    guard hasRows else { return add([node.flat], called: noun[tongue], at: place) }
    let title = record.title.flatMap { form.text($0.name) == nil ? nil : form.title(tongue) }
    let isSaid = title == form.identity && (title?.count ?? 0) <= Self.longest
    let head: [String?] = [record.identity.field, record.title?.name]
    if record.standing == .group {
      let heading = Self.head(form, noun, tongue)
      begin(heading)
      let names = form.identity.map { [$0] } ?? []
      return entries(of: form, at: Place(heading: heading, names: names), without: head)
    }
    let name = Self.name(form, noun, tongue)
    if title != nil || record.identity.field != nil {
      add(isSaid ? [] : Sentences.of(title ?? ""), called: name, at: place)
    }
    entries(of: form, at: place.inside(name), without: head)
  }

  private mutating func value(_ node: Node, of field: Field, at place: Place) {
    guard let value = Value(node, as: field.kind) else { return }
    let label = field.label[tongue]
    switch value {
    case .texts(let texts, _):
      for (language, text) in texts.sorted(by: { $0.key < $1.key }) {
        add(Sentences.of(text), called: "\(label) (\(language))", at: place)
      }
    case .switches(let words):
      for (name, word) in words.sorted(by: { $0.key < $1.key }) {
        add([Self.label(word, field, tongue)], called: name, at: place.inside(label))
      }
    case .words(let words):
      for word in words { add([word], called: label, at: place) }
    case .text(let text) where field.kind.isText: add(Sentences.of(text), called: label, at: place)
    case .text, .number, .flag: add([Self.label(value.text, field, tongue)], called: label, at: place)
    }
  }

  /// Adds a line a part; one without text where there is none.
  private mutating func add(_ parts: [some StringProtocol], called name: String, at place: Place) {
    begin(place.heading)
    let lead = (place.names + [name]).joined(separator: " / ")
    guard !parts.isEmpty else { return lines.append("  " + Escape.line(lead)) }
    for part in parts { lines.append("  " + Escape.line("\(lead): \(part)")) }
  }

  /// Begins what stands below a heading, unless it goes on.
  private mutating func begin(_ heading: String) {
    guard heading != self.heading else { return }
    self.heading = heading
    lines.append(Escape.line(heading))
  }

  /// `Stage checkout: I pay`: git cuts a hunk's heading after 80 bytes, so the id stands before the title.
  private static func head(_ form: Form, _ noun: Noun, _ tongue: Tongue) -> String {
    let id = form.identity ?? ""
    let title = form.title(tongue)
    return noun[tongue] + (id.isEmpty ? "" : " \(id)") + (title.isEmpty || title == id ? "" : ": \(title)")
  }

  /// The longest identity that stands in a line whole: that of a quotation is all its text.
  private static let longest = 40

  private static func name(_ form: Form, _ noun: Noun, _ tongue: Tongue) -> String {
    guard let id = form.identity, !id.isEmpty else { return noun[tongue] }
    return "\(noun[tongue]) \(id.count > longest ? id.prefix(longest - 1) + "…" : id[...])"
  }

  /// A word of a choice as people read it, anything else as it is.
  private static func label(_ word: String, _ field: Field, _ tongue: Tongue) -> String {
    field.kind.choices?[word]?.label[tongue] ?? word
  }
}
