public import Language

/// A record as somebody filled it in: a node read with the schema's eyes.
public struct Form: Sendable {
  /// Which record it is.
  public let record: Record
  /// The node that holds it.
  public let node: Node
  /// For each entry of the node the place of its row in `record.fields`, −1 for a key that the record does not know.
  private let places: [Int16]

  /// Reads a node as a record; a text stands for the record's identity where the record may be written short.
  public init(_ node: Node, as record: Record) {
    self.record = record
    self.node = node
    var last = -1
    places = node.entries.map { entry in
      guard let place = record.place(of: entry.key, after: last) else { return -1 }
      last = place
      return Int16(truncatingIfNeeded: place)
    }
  }

  /// What is written in the row at a place of `record.fields`; nil where it is absent or empty.
  public subscript(place: Int) -> Node? {
    guard case .map(let entries) = node.shape else {
      return node.text?.isEmpty == false && record.shortField === record.fields[place] ? node : nil
    }
    for index in places.indices.reversed() where places[index] == place && !entries[index].value.isEmpty {
      return entries[index].value
    }
    return nil
  }

  /// What is written in a row; one of another record finds the row of its name.
  public subscript(field: Field) -> Node? {
    if let place = record.place(of: field) { self[place] } else { self[field.name] }
  }

  /// What is written in the row of that name, or under that unknown key.
  public subscript(name: String) -> Node? {
    if let place = record.place(of: name) { return self[place] }
    return unknown.first { ExactText($0.key) == ExactText(name) && !$0.value.isEmpty }?.value
  }

  /// The entries whose keys the record does not know.
  public var unknown: [Entry] {
    guard places.contains(-1) else { return [] }
    return zip(places, node.entries).filter { $0.0 < 0 }.map(\.1)
  }

  /// Whether nothing is written in it.
  var isEmpty: Bool {
    switch node.shape {
    case .map(let entries): entries.allSatisfy(\.value.isEmpty)
    case .text, .list: node.isEmpty
    }
  }

  /// The value of a row, what its absence means included.
  public func value(_ field: Field) -> Value? {
    self[field].flatMap { Value($0, as: field.kind) } ?? absent(field)
  }

  /// What the absence of a row means here.
  func absent(_ field: Field) -> Value? {
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
  public func forms(_ field: Field) -> [Form] {
    guard field.kind.record != nil, let node = self[field] else { return [] }
    return Self.forms(in: node, of: field)
  }

  /// The records in the row at a place of `record.fields`.
  func forms(at place: Int) -> [Form] { self[place].map { Self.forms(in: $0, of: record.fields[place]) } ?? [] }

  /// The records that a node holds in a row.
  static func forms(in node: Node, of field: Field) -> [Form] {
    switch field.kind {
    case .one(let inner): [Form(node, as: inner)]
    case .many(let inner): node.items.map { Form($0, as: inner) }
    default: []
    }
  }

  /// The text by which it is told from its neighbours; nil where it is missing or the record has none.
  public var identity: String? {
    guard let name = record.identity.field, let place = record.place(of: name), let node = self[place] else {
      return nil
    }
    return Value(node, as: record.fields[place].kind)?.text
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
      guard let id = rest.popFirst(), let next = inner.first(where: { $0.identity == id }) ?? inner.numbered(id) else {
        break
      }
      found.append(next)
    }
    return found
  }
}

extension [Form] {
  /// The record without an identity that a step names by its place, `#2`; nil where it names none.
  fileprivate func numbered(_ step: String) -> Form? {
    guard step.hasPrefix("#"), let place = Int(step.dropFirst()), indices.contains(place - 1) else { return nil }
    return self[place - 1].identity == nil ? self[place - 1] : nil
  }
}
