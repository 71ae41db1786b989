/// The departments whose work something touches, each once, in the order of the map.
struct Departments {
  private(set) var ids: [String] = []
  private var known: Set<String> = []

  /// Adds those that a record names itself, in its roles and references, and not what stands inside it.
  mutating func add(_ form: Form?) {
    guard let form else { return }
    if form.record.target == .department, let id = form.identity { insert(id) }
    for (place, field) in form.record.fields.enumerated() {
      if field.kind.target == .department {
        for id in Value(form[place], as: field.kind)?.words ?? [] { insert(id) }
      } else if let inner = field.kind.record, inner.isRole, let node = form[place] {
        for role in Form.forms(in: node, of: field) { if let id = role.identity { insert(id) } }
      }
    }
  }

  /// Adds every department that is named anywhere inside a record.
  mutating func addAll(inside form: Form?) {
    guard let form else { return }
    add(form)
    for field in form.record.fields where field.kind.record != nil {
      for inner in form.forms(field) { addAll(inside: inner) }
    }
  }

  private mutating func insert(_ id: String) {
    if known.insert(id).inserted { ids.append(id) }
  }
}

extension Record {
  /// Whether an item of the record stands for the part that a department takes: its identity is a department's id.
  public var isRole: Bool {
    guard case .local(let name) = identity else { return false }
    return self[name]?.kind.target == .department
  }
}
