/// A number of a record, written or calculated from counts.
public struct Figure: Sendable, Hashable {
  /// The number.
  public let value: Double
  /// How many decimals it is shown with.
  public let decimals: Int
  /// Its standard error, in its own unit, where the counts tell.
  public let standardError: Double?
  /// The counts of a part and of the whole, where both are known.
  public let share: Share?
  /// Whether it was calculated, and not written.
  public let isCalculated: Bool

  /// A part of a whole: 894 of 1315.
  public struct Share: Sendable, Hashable {
    /// The two counts.
    public let part: Double, whole: Double
  }
}

extension Form {
  /// The formula that applies to a row by the record's siblings; nil where the row has none.
  public func formula(_ field: Field) -> Formula? {
    field.formulas.first { text($0.sibling) == $0.word }
  }

  /// What a row's formula gives for the counts that are written, unrounded; nil where a count is missing.
  public func calculated(_ field: Field) -> Double? {
    guard let formula = formula(field), let counts = counts(formula) else { return nil }
    return formula.value(counts)
  }

  /// The number of a row: as written, else as calculated with one decimal.
  public func figure(_ field: Field) -> Figure? {
    let formula = formula(field)
    let counts = formula.flatMap(counts)
    let share = formula?.share.flatMap { share in
      counts.map { Figure.Share(part: $0[share.part], whole: $0[share.whole]) }
    }
    let error = formula?.standardError.flatMap { counts.flatMap($0) }
    if case .number(let value, let decimals) = value(field) {
      return Figure(value: value, decimals: decimals, standardError: error, share: share, isCalculated: false)
    }
    guard let formula, let counts, let value = formula.value(counts) else { return nil }
    return Figure(value: value, decimals: 1, standardError: error, share: share, isCalculated: true)
  }

  private func counts(_ formula: Formula) -> [Double]? {
    let counts = formula.counts.compactMap { value($0)?.number }
    return counts.count == formula.counts.count ? counts : nil
  }
}
