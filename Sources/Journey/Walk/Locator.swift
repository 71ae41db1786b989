/// Where in a document each thing with an identity of its own stands, so that it is found when it left its list.
struct Locator {
  /// A thing, and in which row of which thing it stands.
  private struct Entry {
    let form: Form
    let field: Field?
    let around: Int
  }

  private struct Key: Hashable {
    let record: String
    let id: ExactText
  }

  private var entries: [Entry] = []
  private var found: [Key: Int] = [:]
  private var doubled: Set<Key> = []

  /// Looks through a document; an absent one has nothing.
  init(_ root: Form?) {
    guard let root else { return }
    entries.append(Entry(form: root, field: nil, around: -1))
    collect(in: 0)
  }

  /// Whether several things of that kind carry the id.
  func isDoubled(_ record: Record, _ id: String) -> Bool {
    doubled.contains(Key(record: record.name, id: ExactText(id)))
  }

  /// The thing of that kind and id, its path, and what stands around it, from the document inwards.
  func find(_ record: Record, _ id: String) -> (form: Form, path: Path, holders: [Form])? {
    guard let index = found[Key(record: record.name, id: ExactText(id))] else { return nil }
    var steps: [String] = []
    var holders: [Form] = []
    var entry = entries[index]
    while let field = entry.field {
      if case .many = field.kind { steps.append(entry.form.identity ?? "") }
      steps.append(field.name)
      entry = entries[entry.around]
      holders.append(entry.form)
    }
    return (entries[index].form, Path(steps.reversed()), holders.reversed())
  }

  private mutating func collect(in around: Int) {
    let form = entries[around].form
    for (place, field) in form.record.fields.enumerated() {
      guard let inner = field.kind.record, inner.holdsOwn, let node = form[place] else { continue }
      for item in Form.forms(in: node, of: field) {
        entries.append(Entry(form: item, field: field, around: around))
        if case .own = inner.identity, case .many = field.kind, let id = item.identity {
          let key = Key(record: inner.name, id: ExactText(id))
          if found.updateValue(entries.count - 1, forKey: key) != nil { doubled.insert(key) }
        }
        collect(in: entries.count - 1)
      }
    }
  }
}

extension Record {
  /// Whether it, or anything inside it, has an identity of its own.
  var holdsOwn: Bool {
    if case .own = identity { return true }
    return fields.contains { $0.kind.record?.holdsOwn == true }
  }
}
