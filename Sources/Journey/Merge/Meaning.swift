/// What a block says, without regard to how it is written: equal meanings are no edit against each other.
struct Meaning {
  let travellers: Travellers

  /// What stands in a row; nil where nothing does, or only what its absence means.
  ///
  /// The record around it is needed where absence means something.
  func of(_ block: Block?, _ field: Field, around: Block?, as record: Record, in home: Travellers.Home) -> String? {
    guard let block, !block.node.isEmpty else { return nil }
    switch Sort(of: [block], as: field) {
    case .leaf, .words:
      guard let value = Value(block.node, as: field.kind) else { return block.node.flat }
      if field.absence != .none, let around, value == Form(around.node, as: record).absent(field) { return nil }
      return value.parts.sorted().joined(separator: "\n")
    case .map(let inner): return of(block, inner, in: home.entering(field.name))
    case .things(let inner):
      let home = home.entering(field.name)
      let things = block.things.compactMap { item -> String? in
        let id = inner.identity(of: item)
        let key = Travellers.key(inner, id)
        if let key, let found = travellers[key], !found.mayStand(in: home) { return nil }
        return "{" + (of(item, inner, in: Travellers.home(of: key, id ?? "", in: home)) ?? "") + "}"
      }
      return things.isEmpty ? nil : (field.isOrdered ? things : things.sorted()).joined(separator: ", ")
    }
  }

  /// What a record says; nil where it says nothing.
  func of(_ block: Block, _ record: Record, in home: Travellers.Home) -> String? {
    guard !block.children.isEmpty else { return block.node.isEmpty ? nil : shortened(block, record) }
    let rows = block.children.compactMap { child -> String? in
      guard let key = child.key?.text else { return child.node.flat }
      let field = record[key] ?? .unknown(key, like: [child.node])
      return of(child, field, around: block, as: record, in: home).map { "\(key): \($0)" }
    }
    return rows.isEmpty ? nil : rows.sorted().joined(separator: ", ")
  }

  /// A record that is written as its identity alone.
  private func shortened(_ block: Block, _ record: Record) -> String {
    guard let field = record.shortField, let value = Value(block.node, as: field.kind) else { return block.node.flat }
    return "\(field.name): \(value.parts.sorted().joined(separator: "\n"))"
  }
}
