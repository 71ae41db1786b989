public import Journey

extension Teller {
  /// What changed in one row of a thing, in words, and whether it is better; nil where the row stayed as it was.
  ///
  /// `path` is that of the record with the row: the item's own, or that of a part of it.
  public func row(_ field: Field, at path: Path, in item: Item) -> (phrase: Phrase, class: Change.Class)? {
    let row = path / field.name
    let found = item.changes.filter { change in
      guard change.field?.name == field.name else { return false }
      return change.path == row || field.kind.isWordList && change.path.parent == row
    }
    guard let first = found.first else { return nil }
    let classes = found.map(\.class)
    let worst: Change.Class =
      classes.contains(.regression) ? .regression : classes.contains(.improvement) ? .improvement : .neutral
    return (phrase(field, first, in: item), worst)
  }

  /// The counts behind a figure as it is now: `894 of 1315`; nil where it has none.
  public func share(of form: Form) -> String? {
    form.record.fields.first { !$0.formulas.isEmpty }.flatMap { figure($0, nil, form, isWithinChance: false)?.share }
  }

  /// What a part that is gone was called, or what it said where it had no title.
  public func formerSummary(_ path: Path) -> String? {
    changes.before?.form.forms(along: path).last.map { summary($0, before) }
  }
}
