public import Journey

/// A personal subscription: all that it gives must hold.
public struct Following: Sendable, Hashable {
  /// The ids that it asks for, by the kind of thing.
  public let refs: [Target: [String]]
  /// The verbs and classes that it asks for.
  public let changes: [String]
  /// The names of the fields that it asks for.
  public let fields: [String]
  /// The least weight that it asks for; nil where every weight will do.
  public let least: Change.Weight?

  /// Reads a subscription.
  init(_ form: Form) {
    refs = form.record.fields.reduce(into: [:]) { refs, field in
      guard let target = field.kind.target, case let ids = form.words(field.name), !ids.isEmpty else { return }
      refs[target] = ids
    }
    changes = form.names(.changes)
    fields = form.names(.fields)
    let choice = form.record.fields.first { $0.kind.choices != nil }
    least = choice.flatMap(form.value).flatMap { Change.Weight(rawValue: $0.text) }
  }

  /// Whether a change is one of those asked for, by what happened and in which field.
  func asks(for change: Change) -> Bool {
    let verbs = [change.verb.rawValue, change.class.rawValue]
    return (changes.isEmpty || changes.contains(where: verbs.contains))
      && (fields.isEmpty || fields.contains(where: change.fieldNames.contains))
      && (least.map { change.weight >= $0 } ?? true)
  }
}

extension Form {
  /// The words that it lists out of what cjmgit itself knows.
  fileprivate func names(_ vocabulary: Vocabulary) -> [String] {
    record.fields.filter { if case .names(vocabulary) = $0.kind { true } else { false } }
      .flatMap { value($0)?.words ?? [] }
  }
}

extension Change {
  /// The names of the fields along the path: the row that changed and the lists around it.
  fileprivate var fieldNames: Set<String> {
    let lists = path.steps.enumerated().filter { $0.offset.isMultiple(of: 2) }.map(\.element)
    return Set(lists + [field?.name].compactMap(\.self))
  }
}
