public import Language

/// A record as somebody filled it in: a node read with the schema's eyes.
public struct Form: Sendable {
  /// Which record it is.
  public let record: Record
  /// The node that holds it.
  public let node: Node
  /// The entries whose keys the record does not know.
  public let unknown: [Entry]
  private let slots: [Node?]
  /// Where each unknown key stands first with a value, if there are so many that looking through them takes long.
  private let unknownPlaces: [String: Int]?

  /// Reads a node as a record; a text stands for the record's identity where the record may be written short.
  public init(_ node: Node, as record: Record) {
    self.record = record
    self.node = node
    var slots = [Node?](repeating: nil, count: record.fields.count)
    var unknown: [Entry] = []
    switch node.shape {
    case .map(let entries):
      for entry in entries {
        guard let place = record.place(of: entry.key) else {
          unknown.append(entry)
          continue
        }
        if !entry.value.isEmpty { slots[place] = entry.value }
      }
    case .text:
      if let short = record.shortField, let place = record.place(of: short.name), !node.isEmpty { slots[place] = node }
    case .list:
      break
    }
    self.slots = slots
    self.unknown = unknown
    unknownPlaces = unknown.count > 16 ? Self.places(of: unknown) : nil
  }

  /// What is written in the row at a place of `record.fields`; nil where it is absent or empty.
  public subscript(place: Int) -> Node? { slots[place] }

  /// What is written in the row of that name, or under that unknown key.
  public subscript(name: String) -> Node? {
    if let place = record.place(of: name) { return slots[place] }
    if let unknownPlaces { return unknownPlaces[name].map { unknown[$0].value } }
    return unknown.first { $0.key == name && !$0.value.isEmpty }?.value
  }

  private static func places(of entries: [Entry]) -> [String: Int] {
    var places: [String: Int] = [:]
    for (place, entry) in entries.enumerated() where !entry.value.isEmpty && places[entry.key] == nil {
      places[entry.key] = place
    }
    return places
  }

  /// The value of a row, what its absence means included.
  public func value(_ field: Field) -> Value? {
    if let node = self[field.name] { return Value(node, as: field.kind) }
    switch field.absence {
    case .none: return nil
    case .word(let word): return Value(word, by: field.kind)
    case .by(let sibling, let words):
      return record[sibling].flatMap(value).flatMap { words[$0.text] }.flatMap { Value($0, by: field.kind) }
    }
  }

  /// The value of the row of that name.
  public func value(_ name: String) -> Value? { record[name].flatMap(value) }

  /// The text of the row of that name, nil where it is absent.
  public func text(_ name: String) -> String? { value(name)?.text }

  /// The words of the row of that name, none where it is absent.
  public func words(_ name: String) -> [String] { value(name)?.words ?? [] }

  /// The records of a list, or the one record, in the row of that name.
  public func forms(_ name: String) -> [Form] { record[name].map(forms) ?? [] }

  /// The records of a list, or the one record, in a row.
  public func forms(_ field: Field) -> [Form] { forms(self[field.name], of: field) }

  /// The records in the row at a place of `record.fields`.
  func forms(at place: Int) -> [Form] { forms(slots[place], of: record.fields[place]) }

  private func forms(_ node: Node?, of field: Field) -> [Form] {
    guard let node, let inner = field.kind.record else { return [] }
    if case .one = field.kind { return [Form(node, as: inner)] }
    return node.items.map { Form($0, as: inner) }
  }

  /// The text by which it is told from its neighbours; nil where it is missing or the record has none.
  public var identity: String? {
    guard let name = record.identity.field, let field = record[name], let node = self[name] else { return nil }
    return Value(node, as: field.kind)?.text
  }

  /// What it is called in a language: the title row's text, else its identity.
  public func title(_ tongue: Tongue) -> String {
    record.title.flatMap(value)?.text(tongue) ?? identity ?? ""
  }
}

extension Value {
  /// A word of the schema itself as a value of a kind.
  init?(_ word: String, by kind: Kind) {
    self.init(Node(shape: .text(word), style: .plain, span: 0..<0), as: kind)
  }
}

extension Form {
  /// The records along a path, from this one down to the last that the path names; those that are missing end the list.
  public func forms(along path: Path) -> [Form] {
    var found = [self]
    var rest = path.steps[...]
    while let step = rest.popFirst(), let last = found.last, let field = last.record[step] {
      let inner = last.forms(field)
      guard case .many = field.kind else {
        guard let only = inner.first else { break }
        found.append(only)
        continue
      }
      guard let id = rest.popFirst(), let next = inner.first(where: { $0.identity == id }) else { break }
      found.append(next)
    }
    return found
  }
}
