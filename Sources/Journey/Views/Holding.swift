/// One value that is written in a document: a row's, one word of a set, or what an item is called by.
public struct Holding: Sendable {
  /// Where it stands: the path of its record, then the row, then the word of a set; that of an item is its record's.
  public let path: Path
  /// The row; nil for an item as such.
  public let field: Field?
  /// The value; that of an item is its identity.
  public let value: Value
  /// The records around it, from the document down to its own.
  public let forms: [Form]

  /// The record in which it stands.
  public var form: Form { forms[forms.count - 1] }
  /// The path of that record.
  public var place: Path {
    guard field != nil else { return path }
    return Path(Array(path.steps.dropLast(isWord ? 2 : 1)))
  }
  /// The group around it, a stage; nil for what belongs to the document.
  public var group: Form? { forms.last { $0.record.standing == .group } }

  private var isWord: Bool { field?.kind.isWordList == true }
}

extension Document {
  /// Everything that is written in it, in the order of the file.
  public var holdings: [Holding] {
    var all: [Holding] = []
    Self.collect([form], at: .top, into: &all)
    return all
  }

  private static func collect(_ forms: [Form], at path: Path, into all: inout [Holding]) {
    guard let form = forms.last else { return }
    for entry in form.node.entries where !entry.value.isEmpty {
      let field = form.record[entry.key] ?? .unknown(entry.key, like: [entry.value])
      if form.record.standing != .document, field.name == form.record.identity.field { continue }
      collect(field, entry.value, of: forms, at: path, into: &all)
    }
  }

  private static func collect(
    _ field: Field, _ node: Node, of forms: [Form], at path: Path, into all: inout [Holding]
  ) {
    let place = path / field.name
    switch field.kind {
    case .one(let record):
      collect(forms + [Form(node, as: record)], at: place, into: &all)
    case .many:
      let items = Form.forms(in: node, of: field)
      for (item, key) in zip(items, ItemKey.keys(of: items, isAlone: false)) {
        if let identity = item.identity {
          all.append(Holding(path: place / key.step, field: nil, value: .text(identity), forms: forms + [item]))
        }
        collect(forms + [item], at: place / key.step, into: &all)
      }
    default:
      guard let value = Value(node, as: field.kind) else { return }
      guard field.kind.isWordList else {
        return all.append(Holding(path: place, field: field, value: value, forms: forms))
      }
      for word in value.words.uniqued() {
        all.append(Holding(path: place / word, field: field, value: .text(word), forms: forms))
      }
    }
  }
}

extension Holding {
  /// Whether a version of the document held the same at a place of its own, what absence means included.
  ///
  /// `place` is where the record stood in that version.
  public func stood(in document: Document, at place: Path) -> Bool {
    guard let form = document.form.form(at: place) else { return false }
    guard let field else { return form.identity.map { .text($0) } == value }
    let old = field.isUnknown ? form[field].flatMap { Value($0, as: field.kind) } : form.value(field)
    guard isWord else { return old == value }
    return old?.words.contains(value.text) == true
  }
}

extension Form {
  /// The record at a path from this one; nil where there is none.
  func form(at path: Path) -> Form? {
    var form = self
    var rest = path.steps[...]
    while let step = rest.popFirst() {
      guard let node = form[step] else { return nil }
      let field = form.record[step] ?? .unknown(step, like: [node])
      let inner = Form.forms(in: node, of: field)
      guard case .many = field.kind else {
        guard let only = inner.first else { return nil }
        form = only
        continue
      }
      guard let name = rest.popFirst() else { return nil }
      let place = ItemKey.keys(of: inner, isAlone: false).firstIndex { $0.step == name }
      guard let place else { return nil }
      form = inner[place]
    }
    return form
  }
}
