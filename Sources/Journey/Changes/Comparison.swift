/// One difference between two values of a row.
struct Difference {
  var step: String?
  var verb: Verb
  var `class` = Change.Class.neutral
  var weight = Change.Weight.major
  var before: Value?
  var after: Value?
  var isWithinChance = false
}

/// Compares the two versions of one row, as its kind says.
struct Comparison {
  private let field: Field
  private let before: Form, after: Form

  init(_ field: Field, _ before: Form, _ after: Form) {
    self.field = field
    self.before = before
    self.after = after
  }

  /// What differs: nothing for equal values, one difference a word for sets, else one.
  var differences: [Difference] {
    let old = before.value(field)
    let new = after.value(field)
    if !field.formulas.isEmpty { return figures(old, new) }
    if field.kind.isWordList { return words(old?.words ?? [], new?.words ?? []) }
    if case .switches = field.kind { return switches(old, new) }
    guard old != new else { return [] }
    return [difference(old, new)]
  }

  private func difference(_ old: Value?, _ new: Value?) -> Difference {
    let general = verb(old, new)
    var difference = Difference(verb: field.verbs[general] ?? general, before: old, after: new)
    difference.class = judged(old, new)
    difference.weight = weight(old, new)
    return difference
  }

  private func verb(_ old: Value?, _ new: Value?) -> Verb {
    guard let old else { return .set }
    guard let new else { return .cleared }
    if let a = old.number, let b = new.number { return a < b ? .raised : .lowered }
    switch field.kind {
    case .id: return .reidentified
    case .line: return field.showing == .title ? .renamed : .reworded
    case .prose: return .reworded
    case .choice(let choices): return Self.verb(choices[old.text]?.mark, choices[new.text]?.mark)
    default: return .switched
    }
  }

  private static func verb(_ old: Choice.Mark?, _ new: Choice.Mark?) -> Verb {
    switch (old, new) {
    case (.open?, .closed?): .closed
    case (.closed?, .open?): .reopened
    default: .switched
    }
  }

  /// Whether the new value is better; neutral where no direction can be said.
  private func judged(_ old: Value?, _ new: Value?) -> Change.Class {
    guard let old, let new else { return .neutral }
    if let a = old.number, let b = new.number { return judged(rise: b - a) }
    guard case .up = field.direction, let choices = field.kind.choices else { return .neutral }
    guard let a = choices[old.text]?.rank, let b = choices[new.text]?.rank else { return .neutral }
    return judged(rise: Double(b - a))
  }

  private func judged(rise: Double) -> Change.Class {
    let isUpBetter: Bool? =
      switch field.direction {
      case .none: nil
      case .up: true
      case .down: false
      case .said(let sibling): said(by: sibling)
      }
    guard let isUpBetter, rise != 0, !isOfAnotherKind else { return .neutral }
    return (rise > 0) == isUpBetter ? .improvement : .regression
  }

  /// Whether a figure is calculated in another way than before: its values cannot be compared.
  private var isOfAnotherKind: Bool {
    field.formulas.contains { before.text($0.sibling) != after.text($0.sibling) }
  }

  /// What both versions say; a figure that took another direction can be neither better nor worse.
  private func said(by sibling: String) -> Bool? {
    guard let word = after.text(sibling), word == before.text(sibling) else { return nil }
    return ["higher": true, "lower": false][word]
  }

  /// Dates of measuring and slips of the pen weigh little.
  private func weight(_ old: Value?, _ new: Value?) -> Change.Weight {
    switch field.kind {
    case .date where field.showing == .quiet: return .minor
    case .line, .prose:
      guard let old, let new else { return .major }
      return Rewording.isSlight(old.text, new.text) ? .minor : .major
    default: return .major
    }
  }

  /// A figure counts as changed where what people see of it changed.
  private func figures(_ old: Value?, _ new: Value?) -> [Difference] {
    let a = before.figure(field)
    let b = after.figure(field)
    let shown = { (figure: Figure?) in figure.map { Value.number($0.value, decimals: $0.decimals) } }
    guard let a, let b else {
      let (old, new) = (shown(a) ?? old, shown(b) ?? new)
      return old == new ? [] : [difference(old, new)]
    }
    guard !Self.looksAlike(a, b) else { return [] }
    var found = difference(shown(a), shown(b))
    if isChance(a, b) {
      found.isWithinChance = true
      found.class = .neutral
    }
    return [found]
  }

  /// Whether two figures of the same formula differ by less than two standard errors of the difference.
  private func isChance(_ a: Figure, _ b: Figure) -> Bool {
    guard !isOfAnotherKind, let first = a.standardError, let second = b.standardError else { return false }
    return abs(b.value - a.value) < 2 * (first * first + second * second).squareRoot()
  }

  /// A calculated figure is as exact as it is shown, and no more exact than the written one that it is compared with.
  private static func looksAlike(_ a: Figure, _ b: Figure) -> Bool {
    if !a.isCalculated, !b.isCalculated { return a.value == b.value }
    let decimals = min(a.decimals, b.decimals)
    let unit = (0..<decimals).reduce(1.0) { unit, _ in unit * 10 }
    return (a.value * unit).rounded() == (b.value * unit).rounded()
  }

  /// A reworded entry is one removed and one added; doubled entries count.
  private func words(_ old: [String], _ new: [String]) -> [Difference] {
    guard old != new else { return [] }
    var left: [String: Int] = [:]
    for word in old { left[word, default: 0] += 1 }
    var added: [Difference] = []
    for word in new {
      if let count = left[word], count > 0 {
        left[word] = count - 1
      } else {
        added.append(Difference(step: word, verb: .added, after: .text(word)))
      }
    }
    let removed = old.reversed().compactMap { word -> Difference? in
      guard let count = left[word], count > 0 else { return nil }
      left[word] = count - 1
      return Difference(step: word, verb: .removed, before: .text(word))
    }
    return removed.reversed() + added
  }

  private func switches(_ old: Value?, _ new: Value?) -> [Difference] {
    let names: (Value?) -> [String: String] = { if case .switches(let map) = $0 { map } else { [:] } }
    let (a, b) = (names(old), names(new))
    return Set(a.keys).union(b.keys).sorted().filter { a[$0] != b[$0] }.map { name in
      let verb: Verb = a[name] == nil ? .set : b[name] == nil ? .cleared : .switched
      return Difference(step: name, verb: verb, before: a[name].map(Value.text), after: b[name].map(Value.text))
    }
  }
}
