import Language

extension Form {
  /// Where a finding about a field points: its value, else what the record is known by.
  func place(of names: String...) -> Range<Int> {
    names.lazy.compactMap { self[$0]?.span }.first ?? place
  }

  /// Where a finding about the whole record points: its identity, else its title, else its first key.
  var place: Range<Int> {
    let known = [record.identity.field, record.title?.name].lazy.compactMap { $0 }.compactMap { self[$0]?.span }.first
    return known ?? node.entries.first?.keySpan ?? node.span.prefix(0)
  }

  /// What it is called, in each language, as messages quote it; empty where it has neither title nor id.
  var called: Words {
    record.isLocalised ? Words(called(.en), called(.ru), called(.uk)) : Words(same: called(.en))
  }

  /// What kind of thing it is, and its title where it has one: *этап `Оплачиваю заказ`*.
  var named: Words {
    let noun = record.noun.words.lowercased
    return title(.en).isEmpty ? noun : Words("%1 `%2`", "%1 `%2`", "%1 `%2`").filled(noun, called)
  }

  private func called(_ tongue: Tongue) -> String { Check.brief(title(tongue)) }

  /// The date in a row; nil where there is none, or none that the calendar has.
  func day(_ name: String) -> Day? { text(name).flatMap { Day(iso: $0) } }

  /// The number in a row, nil where there is none.
  func number(_ name: String) -> Double? { value(name)?.number }

  /// Whether something is written in a row.
  func has(_ name: String) -> Bool { self[name] != nil }
}

extension Range<Int> {
  fileprivate func prefix(_ length: Int) -> Range<Int> { lowerBound..<Swift.min(upperBound, lowerBound + length) }
}
