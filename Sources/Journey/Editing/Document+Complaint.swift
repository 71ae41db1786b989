extension Document {
  /// What is wrong with the value at a path, by the kind of its row alone; nil where nothing is.
  func complaint(at path: Path) -> Finding? {
    guard let layout = Layout(tree, .ours) else { return nil }
    let trail = Trail(path, in: self, layout)
    let field: Field
    switch trail.end {
    case .value(let own, _) where trail.rest.isEmpty: field = own
    case .part(let own) where own.kind.isSwitches: field = own
    default: return nil
    }
    let node = trail.block.node
    guard let text = node.text, !node.isEmpty else { return nil }
    let passage = Passage(source: source, field: field, node: node)
    guard var complaint = field.kind.complaint(about: Value.trimmed(text), in: passage) else { return nil }
    complaint = Trap.complaint(about: passage) ?? complaint
    return Finding(
      complaint.rule, file: source.name, span: complaint.span ?? node.span, path: path, complaint.message,
      hint: complaint.hint)
  }
}
