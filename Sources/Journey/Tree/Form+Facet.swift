extension Record {
  /// The row that says it; nil where the record has none.
  public subscript(facet: Facet) -> Field? { fields.first { $0.facet == facet } }
}

extension Form {
  /// What the row says that has the facet, what its absence means included.
  public func value(_ facet: Facet) -> Value? { record[facet].flatMap(value) }

  /// The same as text; nil where it is absent.
  public func text(_ facet: Facet) -> String? { value(facet)?.text }

  /// The same as words; none where it is absent.
  public func words(_ facet: Facet) -> [String] { value(facet)?.words ?? [] }

  /// Whether a lower value of a row is better, by the table or by what the row beside it says.
  public func isLowerBetter(_ field: Field) -> Bool {
    guard case .said(let sibling) = field.direction else { return field.direction == .down }
    return text(sibling) == "lower"
  }

  /// The first id that its rows refer to of a kind of thing; nil where they refer to none.
  public func reference(to target: Target) -> String? {
    record.fields.lazy.filter { $0.kind.target == target }.compactMap { self.value($0)?.words.first }.first
  }
}
