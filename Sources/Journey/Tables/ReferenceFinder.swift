import Language

/// Finds the ids of things that people call by their names.
struct ReferenceFinder {
  private let registry: Registry
  /// The things that nothing declares, each with the id that was made for it.
  private(set) var missing: [UndeclaredName] = []

  init(_ registry: Registry) { self.registry = registry }

  /// The id of what somebody calls by its id, its title or its short title, in any language; else one made of the name.
  mutating func id(of name: String, _ target: Target) -> String {
    let wanted = Self.key(name)
    let found = registry.ids(target).first { id in
      guard let form = registry.find(target, id) else { return false }
      let lines = form.record.fields.filter(\.kind.isText).compactMap { form.value($0) }
      let names = lines.flatMap { value in Tongue.allCases.map { value.text($0) } }
      return Self.key(id) == wanted || names.contains { Self.key($0) == wanted }
    }
    if let found { return found }
    let id = Transliterate.id(name)
    if !missing.contains(where: { $0.target == target && $0.id == id }) {
      missing.append(UndeclaredName(target: target, id: id, name: name))
    }
    return id
  }

  private static func key(_ name: String) -> String { Normal.nfc(name.lowercased()) }
}
