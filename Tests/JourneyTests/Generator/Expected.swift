import Journey

/// A change that an edit must be told as, in either direction.
enum Expected {
  /// A thing came, went, moved within nothing, or got another id.
  case whole(Thing, Verb)
  /// A value changed; the step names the entry of a set.
  case value(Thing, Field, step: String?, Verb)
}

/// All that must be told of two versions of a document, and nothing else.
struct Expectations {
  let before: Thing, after: Thing
  let all: [Expected]
  private let former: [Int: Thing]

  init(before: Thing, after: Thing, edits: [Expected]) {
    self.before = before
    self.after = after
    former = Dictionary(uniqueKeysWithValues: before.all.map { ($0.serial, $0) })
    all = edits
  }

  /// Each change as `verb path`, sorted, from before to after.
  var there: [String] {
    let own = all.map { expected -> String in
      switch expected {
      case .whole(let thing, let verb): Self.line(verb, thing.around == nil ? path(before: thing) : thing.path)
      case .value(let thing, let row, let step, let verb): Self.line(verb, thing.path + Self.steps(row, step))
      }
    }
    return (own + order(isBack: false) + figures(isBack: false)).sorted()
  }

  /// The same from after to before.
  var back: [String] {
    let own = all.map { expected -> String in
      switch expected {
      case .whole(let thing, let verb):
        Self.line(verb.mirrored(thing.record), former[thing.serial] == nil ? thing.path : path(before: thing))
      case .value(let thing, let row, let step, let verb):
        Self.line(verb.mirrored(nil), path(before: thing) + Self.steps(row, step))
      }
    }
    return (own + order(isBack: true) + figures(isBack: true)).sorted()
  }

  private func path(before thing: Thing) -> [String] { former[thing.serial]?.path ?? [] }

  private static func steps(_ row: Field, _ step: String?) -> [String] { [row.name] + (step.map { [$0] } ?? []) }

  static func line(_ verb: Verb, _ path: [String]) -> String { "\(verb) \(path.joined(separator: "␟"))" }

  /// Things that are in both versions, with their two forms.
  private var pairs: [(old: Thing, new: Thing)] {
    after.all.compactMap { thing in former[thing.serial].map { ($0, thing) } }
  }

  /// The items of ordered lists that stand elsewhere among those that stayed.
  private func order(isBack: Bool) -> [String] {
    pairs.flatMap { pair -> [String] in
      pair.new.rows.filter(\.isOrdered).flatMap { row -> [String] in
        let (old, new) = (pair.old.things(row), pair.new.things(row))
        let (from, to) = isBack ? (new, old) : (old, new)
        let places = Dictionary(uniqueKeysWithValues: from.enumerated().map { ($1.serial, $0) })
        let staying = to.filter { places[$0.serial] != nil }
        let changed = Set(new.filter(\.isChanged).map(\.serial))
        let moved = SlowOrder.moved(staying.map { (places[$0.serial] ?? 0, changed.contains($0.serial)) })
        return zip(staying, moved).filter(\.1).map { Self.line(.moved, $0.0.path) }
      }
    }
  }

  /// The figures that changed, written or calculated.
  private func figures(isBack: Bool) -> [String] {
    pairs.flatMap { pair -> [String] in
      let (old, new) = isBack ? (pair.new, pair.old) : (pair.old, pair.new)
      return new.rows.filter { !$0.formulas.isEmpty }.compactMap { row in
        Figures.verb(Figures.shown(row, of: old), Figures.shown(row, of: new)).map {
          Self.line($0, new.path + [row.name])
        }
      }
    }
  }
}

/// What a row with formulas shows, said again in the plainest way.
enum Figures {
  static func shown(_ row: Field, of thing: Thing) -> Double? {
    if let text = thing.text(row.name) { return Double(text) }
    guard let formula = row.formulas.first(where: { thing.text($0.sibling) == $0.word }) else { return nil }
    let counts = formula.counts.compactMap { thing.text($0).flatMap(Double.init) }
    guard counts.count == formula.counts.count else { return nil }
    return formula.value(counts).map { ($0 * 10).rounded() / 10 }
  }

  static func verb(_ old: Double?, _ new: Double?) -> Verb? {
    switch (old, new) {
    case (nil, nil): nil
    case (nil, _): .set
    case (_, nil): .cleared
    case (let old?, let new?): old == new ? nil : old < new ? .raised : .lowered
    }
  }
}

extension Verb {
  /// What is told of the same edit, seen from its end; the record is the one that came or went as a whole.
  func mirrored(_ record: Record?) -> Verb {
    switch self {
    case .added, .opened: .removed
    case .removed: record?.verbs[.added] ?? .added
    case .joined: .left
    case .left: .joined
    case .set: .cleared
    case .cleared: .set
    case .raised: .lowered
    case .lowered: .raised
    case .closed: .reopened
    case .reopened: .closed
    case .moved, .renamed, .reworded, .switched, .reroled, .reidentified: self
    }
  }
}
