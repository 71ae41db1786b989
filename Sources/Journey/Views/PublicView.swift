/// Takes out of records what everybody may not see.
struct PublicView {
  /// The ids of the things that are left out, by what references call them.
  private var hidden: [Target: Set<String>] = [:]

  /// Looks for what has to be left out of records and of all records inside them.
  init(_ forms: [Form]) {
    for form in forms { note(form, isHidden: false) }
  }

  /// The record without what everybody may not see; nil where it is itself that.
  func view(of form: Form) -> Form? {
    guard form.isPublic else { return nil }
    guard case .map(let entries) = form.node.shape else {
      guard let field = form.record.shortField, field.isPublic else { return nil }
      return kept(form.node, as: field).map { Form($0, as: form.record) }
    }
    let rest = entries.compactMap { entry -> Entry? in
      guard let field = form.record[entry.key], field.isPublic else { return nil }
      return kept(entry.value, as: field).map { Entry(key: entry.key, keySpan: entry.keySpan, value: $0) }
    }
    return Form(form.node.with(.map(rest)), as: form.record)
  }

  /// The value of a public row without what everybody may not see; nil where nothing is left.
  private func kept(_ node: Node, as field: Field) -> Node? {
    switch field.kind {
    case .one, .many:
      let forms = Form.forms(in: node, of: field).compactMap { view(of: $0)?.node }
      if case .list = node.shape { return node.with(.list(forms)) }
      return forms.first
    case .ref(let target):
      return hides(node, target) ? nil : node
    case .refs(let target):
      let words = node.items.filter { !hides($0, target) }
      if case .list = node.shape { return node.with(.list(words)) }
      return words.first
    case .lines, .names:
      let words = node.items.filter { $0.text != nil }
      if case .list = node.shape { return node.with(.list(words)) }
      return words.first
    case .line, .prose:
      if case .map(let entries) = node.shape { return entries.allSatisfy(Value.isTranslation) ? node : nil }
      return node.text != nil ? node : nil
    default:
      // What is no plain value here says what the row was not made for.
      return node.text != nil ? node : nil
    }
  }

  private func hides(_ node: Node, _ target: Target) -> Bool {
    guard node.text != nil, let id = Value(node, as: .id)?.text else { return true }
    return hidden[target]?.contains(id) == true
  }

  private mutating func note(_ form: Form, isHidden: Bool) {
    let isHidden = isHidden || !form.isPublic
    if isHidden, let target = form.record.target, let id = form.identity { hidden[target, default: []].insert(id) }
    for field in form.record.fields where field.kind.record != nil {
      for inner in form.forms(field) { note(inner, isHidden: isHidden || !field.isPublic) }
    }
  }
}

extension Node {
  /// The same place and style with other content.
  fileprivate func with(_ shape: Shape) -> Node { Node(shape: shape, style: style, span: span) }
}

extension Form {
  /// The record with nothing in it.
  var emptied: Form { Form(Node(shape: .map([]), style: node.style, span: node.span), as: record) }
}
