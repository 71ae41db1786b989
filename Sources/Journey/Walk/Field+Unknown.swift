import Language

extension Field {
  /// A row for a key that the format does not know: kept, compared and merged like any other, by its look.
  static func unknown(_ name: String, like nodes: [Node]) -> Field {
    Field(name, kind(of: nodes), Noun(name, name, name, .neuter), "A key that the format does not know.", unknown: true)
  }

  private static func kind(of nodes: [Node]) -> Kind {
    let areMaps = nodes.allSatisfy { if case .map = $0.shape { true } else { false } }
    if areMaps { return .one(.open) }
    let areLists = nodes.allSatisfy { if case .list = $0.shape { true } else { false } }
    guard areLists else { return .prose }
    let items = nodes.flatMap(\.items)
    return items.allSatisfy { $0["id"]?.text != nil } ? .many(.open) : .lines
  }
}

extension Record {
  /// A map under a key that the format does not know; its own keys are unknown in turn.
  static let open = Record(
    "open", Noun("Entry", "Запись", "Запис", .feminine, uk: .masculine), identity: .local("id"), standing: .part
  ) {
    Field("id", .line, Noun("id", "id", "id", .masculine), "The identity of the entry.", unknown: true)
  }
}
