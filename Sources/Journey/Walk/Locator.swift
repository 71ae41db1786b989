/// Where in a document each thing with an identity of its own stands, so that it is found when it left its list.
struct Locator {
  /// A thing and its path.
  struct Found {
    let path: Path
    let form: Form
  }

  private var found: [Key: Found] = [:]
  private var doubled: Set<Key> = []

  private struct Key: Hashable {
    let record: String
    let id: String
  }

  /// Looks through a document; an absent one has nothing.
  init(_ root: Form?) {
    if let root { collect(root, at: .top) }
  }

  /// The thing of that kind and id; nil where there is none, and where there are several: then no one can say which.
  func find(_ record: Record, _ id: String) -> Found? {
    let key = Key(record: record.name, id: id)
    return doubled.contains(key) ? nil : found[key]
  }

  /// Whether several things of that kind carry the id.
  func isDoubled(_ record: Record, _ id: String) -> Bool {
    doubled.contains(Key(record: record.name, id: id))
  }

  private mutating func collect(_ form: Form, at path: Path) {
    for field in form.record.fields {
      guard let inner = field.kind.record else { continue }
      let isList = if case .many = field.kind { true } else { false }
      for item in form.forms(field) {
        let id = item.identity ?? ""
        let place = isList ? path / field.name / id : path / field.name
        if isList, case .own = inner.identity, !id.isEmpty { note(item, Key(record: inner.name, id: id), at: place) }
        collect(item, at: place)
      }
    }
  }

  private mutating func note(_ form: Form, _ key: Key, at path: Path) {
    if found.updateValue(Found(path: path, form: form), forKey: key) != nil { doubled.insert(key) }
  }
}
