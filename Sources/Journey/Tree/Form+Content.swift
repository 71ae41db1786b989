extension Form {
  /// All that it says, on one line, without regard to style: equal records have equal contents.
  ///
  /// Defaults are left out, whether they are written or not; what has no order is sorted.
  var content: String {
    var parts: [String] = []
    for (place, field) in record.fields.enumerated() {
      guard let node = self[place], let text = text(of: field, node) else { continue }
      parts.append("\(field.name): \(text)")
    }
    for entry in unknown.sorted(by: { $0.key < $1.key }) where !entry.value.isEmpty {
      parts.append("\(entry.key): \(entry.value.flat)")
    }
    return parts.joined(separator: ", ")
  }

  private func text(of field: Field, _ node: Node) -> String? {
    guard field.kind.record == nil else {
      let forms = Form.forms(in: node, of: field).map(\.content)
      return (field.isOrdered ? forms : forms.sorted()).map { "{\($0)}" }.joined(separator: ", ")
    }
    guard let value = Value(node, as: field.kind), value != absent(field) else { return nil }
    return value.isSet ? value.words.sorted().joined(separator: ", ") : value.text
  }
}

extension Value {
  /// Whether the order of its words has no meaning.
  fileprivate var isSet: Bool {
    if case .words = self { true } else { false }
  }
}
