import Journey
import Language

extension Teller {
  /// A value as people read it: names for ids, words for states, the language's numbers and dates.
  func text(_ value: Value, of field: Field, _ registry: Registry) -> String {
    switch (field.kind, value) {
    case (.choice(let choices), _): choices[value.text]?.label[tongue] ?? value.text
    case (.switches(let choices), _): choices[value.text]?.label[tongue] ?? value.text
    case (.ref(let target), _): registry.name(target, value.text, tongue)
    case (.refs(let target), _): value.words.map { registry.name(target, $0, tongue) }.joined(separator: ", ")
    case (.lines, _), (.names, _): value.words.joined(separator: ", ")
    case (.date, _): Day(iso: value.text)?.text(tongue, year: false) ?? value.text
    case (.span, _): Span(value.text).map { TellingWords.span($0, tongue) } ?? value.text
    case (.flag, .flag(let flag)): (flag ? TellingWords.yes : TellingWords.no)[tongue]
    case (_, .number(let number, let decimals)): Numeral.print(number, decimals: decimals, tongue)
    default: value.text(tongue)
    }
  }

  /// What a row changed from and to, as parts of a line; nil where it did not change.
  func values(of field: Field, _ item: Item) -> [Phrase.Piece]? {
    guard let change = item.changes.first(where: { $0.field?.name == field.name && $0.record.name == item.record.name })
    else { return nil }
    return values(change, field)
  }

  /// What a change changed from and to: an arrow between two values, a mark around a lone one.
  func values(_ change: Change, _ field: Field) -> [Phrase.Piece] {
    let old = change.before.map { text($0, of: field, before) }
    let new = change.after.map { text($0, of: field, after) }
    switch (old, new) {
    case (let old?, let new?): return [.plain("\(old) → \(new)\(step(change.after, field))")]
    case (nil, let new?): return [.added(new)]
    case (let old?, nil): return [.removed(old)]
    case (nil, nil): return []
    }
  }

  /// The word for a step of a degree, where the teller says such words: ` (большой)`.
  private func step(_ value: Value?, _ field: Field) -> String {
    guard saysDegrees, case .level = field.kind, let number = value?.number else { return "" }
    return field.scale?[Int(number)].map { " (\($0[tongue]))" } ?? ""
  }

  /// What of the context changed or came with the item.
  func asides(_ item: Item) -> [Phrase] {
    item.record.fields.compactMap { field in
      let change = item.changes.first { $0.field?.name == field.name && $0.record.name == item.record.name }
      guard field.showing == .context || field.showing == .aside else { return nil }
      return change != nil || item.before == nil ? fact(field, item, change) : nil
    } + contents(of: item)
  }

  /// What stands beside the head: what one must know always, and what changed of it.
  func context(_ item: Item) -> [Phrase] {
    let isSubtitled = item.record.heading == .noun && !item.record.fields.contains { $0.showing == .headline }
    var facts = item.record.fields.compactMap { field -> Phrase? in
      let change = item.changes.first { $0.field?.name == field.name && $0.record.name == item.record.name }
      switch field.showing {
      case .context where !isSubtitled || change != nil: return fact(field, item, change)
      case .aside where change != nil || item.fate == .added: return fact(field, item, change)
      default: return nil
      }
    }
    if item.record.isRole { facts.insert(title(item), at: 0) }
    facts += contents(of: item)
    if let holder = item.holder { facts.append(Phrase(name(of: holder, after))) }
    return facts
  }

  /// A short fact: a date or a degree with its label, a name without.
  private func fact(_ field: Field, _ item: Item, _ change: Change?) -> Phrase? {
    let label: [Phrase.Piece] = Self.needsLabel(field) ? [.plain(Self.small(field.label[tongue]))] : []
    if let change, change.before != nil { return Phrase(Self.joined(label + values(change, field))) }
    guard let value = item.form?.value(field) else { return nil }
    return Phrase(Self.joined(label + [.plain(text(value, of: field, after))]))
  }

  /// The item's figure, where it changed or came with the item.
  func figure(_ item: Item) -> Told.Figure? {
    guard let field = item.record.fields.first(where: { !$0.formulas.isEmpty }) else { return nil }
    let change = item.changes.first { $0.field?.name == field.name && $0.record.name == item.record.name }
    guard change != nil || item.fate == .added else { return nil }
    return figure(field, item.before, item.after, isWithinChance: change?.isWithinChance ?? false)
  }

  /// A figure's two values, difference, distance to target and counts.
  func figure(_ field: Field, _ before: Form?, _ after: Form?, isWithinChance: Bool) -> Told.Figure? {
    let old = before?.figure(field)
    let new = after?.figure(field)
    guard let form = after ?? before, old != nil || new != nil else { return nil }
    let scale = Ruler(form: form, decimals: max(old?.decimals ?? 0, new?.decimals ?? 0), tongue: tongue)
    let delta = old.flatMap { old in new.map { scale.delta(from: old.value, to: $0.value) } }
    return Told.Figure(
      values: scale.values(old?.value, new?.value), brief: scale.brief(old?.value, new?.value), difference: delta,
      caution: isWithinChance ? TellingWords.withinChance[tongue] : nil,
      distance: new.flatMap { scale.distance(from: old?.value, to: $0.value) },
      ahead: new.flatMap { scale.ahead(from: old?.value, to: $0.value) },
      share: new?.share.map { share in
        TellingWords.share.filled(
          tongue, Numeral.print(share.part, tongue), Numeral.print(share.whole, tongue))
      })
  }
}
