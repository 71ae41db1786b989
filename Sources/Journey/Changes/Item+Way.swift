extension Item {
  /// How far its figure moved, as a part of its way to the target, else of itself; nil where it has none or did not move.
  public var way: Double? {
    guard let field = record.fields.first(where: { !$0.formulas.isEmpty }) else { return nil }
    guard let old = before?.figure(field)?.value, let new = after?.figure(field)?.value else { return nil }
    let whole = after?.value(.target)?.number.map { abs($0 - old) } ?? abs(old)
    return abs(new - old) / (whole > 0 ? whole : 1)
  }
}
