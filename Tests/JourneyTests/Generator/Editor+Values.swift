import Journey
import TestSupport

extension Editor {
  /// Changes what stands in a row that is no record.
  mutating func change(_ row: Field, of thing: Thing) -> Bool {
    let isIdentity = row.name == thing.record.identity.field && thing.record.standing != .document
    guard !isIdentity, !thing.record.deciding.contains(row.name), touch(thing, row.name) else { return false }
    // A record of which nothing is left is told as a whole, and not as its last row.
    if case .one? = thing.row?.kind, thing.contents.count < 2 { return false }
    if row.kind.isWordList { return changeWords(row, of: thing) }
    if case .switches(let choices) = row.kind { return changeSwitches(row, of: thing, choices) }
    let old = thing.contents[row.name]
    // A written figure and a calculated one are compared as exactly as the coarser is written: a matter of style.
    if !row.formulas.isEmpty { return old != nil && changeText(row, of: thing) }
    if old != nil, !row.isRequired, Maker.absent(row, in: thing) == nil, maker.chance.flip(30) {
      thing.contents[row.name] = nil
      tell(row, of: thing, .cleared)
      return true
    }
    guard let old else {
      maker.fill(row, of: thing, depth: 3)
      tell(row, of: thing, .set)
      return true
    }
    if case .texts(var texts) = old {
      texts["en"] = maker.texts.line(&maker.chance)
      thing.contents[row.name] = .texts(texts)
      tell(row, of: thing, row.showing == .title ? .renamed : .reworded)
      return true
    }
    return changeText(row, of: thing)
  }

  private mutating func changeText(_ row: Field, of thing: Thing) -> Bool {
    guard let old = thing.text(row.name) else { return false }
    var new = old
    for _ in 0..<9 where new == old { new = maker.text(row, of: thing) }
    guard new != old else { return false }
    thing.contents[row.name] = .text(new)
    let verb = Self.verb(row, old, new)
    tell(row, of: thing, row.verbs[verb] ?? verb)
    return true
  }

  /// What the design says of a kind's values.
  private static func verb(_ row: Field, _ old: String, _ new: String) -> Verb {
    switch row.kind {
    case .id: return .reidentified
    case .line: return row.showing == .title ? .renamed : .reworded
    case .prose: return .reworded
    case .number, .score, .level: return (Double(old) ?? 0) < (Double(new) ?? 0) ? .raised : .lowered
    case .choice(let choices):
      switch (choices[old]?.mark, choices[new]?.mark) {
      case (.open?, .closed?): return .closed
      case (.closed?, .open?): return .reopened
      default: return .switched
      }
    case .flag, .date, .span, .ref, .lines, .refs, .names, .switches, .one, .many: return .switched
    }
  }

  /// Notes a change; those of figures follow from their counts, in the end.
  private mutating func tell(_ row: Field, of thing: Thing, step: String? = nil, _ verb: Verb) {
    if row.formulas.isEmpty { return expect(.value(thing, row, step: step, verb), in: thing) }
    for thing in thing.chain { (thing.isPinned, thing.isChanged) = (true, true) }
  }

  private mutating func changeWords(_ row: Field, of thing: Thing) -> Bool {
    var words: [String] = if case .words(let words)? = thing.contents[row.name] { words } else { [] }
    if let word = maker.chance.pick(words), words.count > 1 || row.absence == .none, maker.chance.flip(50) {
      words.removeAll { $0 == word }
      tell(row, of: thing, step: word, .removed)
    } else {
      let references = Texts.references.filter { !words.contains($0) }
      let isText = if case .lines = row.kind { true } else { false }
      guard let word = isText ? maker.texts.line(&maker.chance) : maker.chance.pick(references) else { return false }
      words.append(word)
      tell(row, of: thing, step: word, .added)
    }
    thing.contents[row.name] = words.isEmpty ? nil : .words(words)
    return true
  }

  private mutating func changeSwitches(_ row: Field, of thing: Thing, _ choices: Choices) -> Bool {
    var map: [String: String] = if case .switches(let map)? = thing.contents[row.name] { map } else { [:] }
    let rules = ["stage-without-role", "quick-win", "stale", "pain-without-due"]
    guard let rule = maker.chance.pick(rules), let word = maker.chance.pick(choices.all)?.word else { return false }
    switch map[rule] {
    case nil:
      map[rule] = word
      tell(row, of: thing, step: rule, .set)
    case word:
      map[rule] = nil
      tell(row, of: thing, step: rule, .cleared)
    default:
      map[rule] = word
      tell(row, of: thing, step: rule, .switched)
    }
    thing.contents[row.name] = map.isEmpty ? nil : .switches(map)
    return true
  }
}
