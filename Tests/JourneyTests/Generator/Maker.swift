import Journey
import Language
import TestSupport

/// Makes random valid documents from the table of the format itself.
struct Maker {
  var chance: Seeded
  var texts = Texts()
  /// About how many items the longest lists have.
  let richness: Int
  private var serial = 0

  init(_ chance: Seeded, richness: Int) {
    self.chance = chance
    self.richness = richness
  }

  /// Another maker that makes nothing that this one makes.
  func apart(_ chance: Seeded) -> Maker {
    var maker = self
    maker.chance = chance
    maker.serial += 100_000
    maker.texts.leap()
    return maker
  }

  /// A document: all that is required, and of the rest now this, now that.
  mutating func document(_ record: Record) -> Thing { thing(record, depth: 0) }

  /// A record that may stand at that depth; `taken` are the identities of its neighbours.
  mutating func thing(_ record: Record, depth: Int, taken: Set<String> = []) -> Thing {
    serial += 1
    let thing = Thing(record, serial: serial)
    for row in thing.rows {
      if row.name == record.identity.field {
        thing.contents[row.name] = .text(identity(row, taken))
      } else if case .many(let inner) = row.kind {
        thing.put(things(inner, row, depth: depth + 1), in: row)
      } else if row.isRequired || row.showing == .title || Self.absent(row, in: thing) != nil || chance.flip(35) {
        fill(row, of: thing, depth: depth)
      }
    }
    if case .none = record.identity, let row = thing.rows.first(where: { $0.kind.isWordList }) {
      fill(row, of: thing, depth: depth)
    }
    if thing.contents.isEmpty, let row = thing.rows.first { fill(row, of: thing, depth: depth) }
    return thing
  }

  /// A list of records, each with an identity of its own.
  private mutating func things(_ record: Record, _ row: Field, depth: Int) -> [Thing] {
    guard row.isRequired || chance.flip(depth == 1 ? 70 : 45) else { return [] }
    let most = max(1, depth == 1 && row.isOrdered ? richness : min(3, richness - depth))
    var taken: Set<String> = []
    return (0..<chance.number(1...most)).map { _ in
      let thing = thing(record, depth: depth, taken: taken)
      taken.insert(thing.identity ?? "")
      return thing
    }
  }

  private mutating func identity(_ row: Field, _ taken: Set<String>) -> String {
    switch row.kind {
    case .ref: Texts.references.filter { !taken.contains($0) }.randomElement(using: &chance) ?? texts.id(&chance)
    case .line where !row.isUnknown: texts.line(&chance)
    default: texts.id(&chance)
    }
  }

  /// Puts a random value into a row.
  mutating func fill(_ row: Field, of thing: Thing, depth: Int) {
    switch row.kind {
    case .one(let inner): thing.put([self.thing(inner, depth: depth + 1)], in: row)
    case .many: break
    case .lines: thing.contents[row.name] = .words((0..<chance.number(1...4)).map { _ in texts.line(&chance) })
    case .refs: thing.contents[row.name] = .words(Array(Texts.references.shuffled(using: &chance).prefix(3)))
    case .names(let vocabulary):
      thing.contents[row.name] = .words(Array(vocabulary.words.shuffled(using: &chance).prefix(2)))
    case .switches(let choices):
      let rules = ["stage-without-role", "quick-win", "stale"].prefix(chance.number(1...3))
      thing.contents[row.name] = .switches(
        Dictionary(uniqueKeysWithValues: rules.map { ($0, chance.pick(choices.all)?.word ?? "") }))
    case .line where isTranslated(row, thing), .prose where isTranslated(row, thing):
      thing.contents[row.name] = .texts(["ru": texts.line(&chance), "en": texts.line(&chance)])
    default:
      let usual = Self.absent(row, in: thing)
      thing.contents[row.name] = .text(usual.flatMap { chance.flip(50) ? $0 : nil } ?? text(row, of: thing))
    }
  }

  private mutating func isTranslated(_ row: Field, _ thing: Thing) -> Bool {
    thing.record.isLocalised && row.absence == .none && !row.isUnknown && chance.flip(30)
  }

  /// A random plain value for a row.
  mutating func text(_ row: Field, of thing: Thing) -> String {
    switch row.kind {
    case .id: return texts.id(&chance)
    case .line: return texts.line(&chance)
    case .prose: return texts.prose(&chance)
    case .number:
      if thing.record.counts.contains(row.name) { return String(chance.number(1...2_000)) }
      return String(chance.number(-50...500)) + (chance.flip(30) ? ".\(chance.number(1...9))" : "")
    case .score: return String(chance.number(-2...2))
    case .level: return String(chance.number(1...5))
    case .flag: return chance.flip(50) ? "true" : "false"
    case .date: return "2026-\(chance.number(10...12))-\(chance.number(10...28))"
    case .span: return "\(chance.number(1...30))\(chance.pick(["d", "w", "m"]) ?? "d")"
    case .choice(let choices): return chance.pick(choices.all)?.word ?? ""
    case .ref: return chance.pick(Texts.references) ?? ""
    case .lines, .refs, .names, .switches, .one, .many: return ""
    }
  }

  /// What the absence of a row means in a thing; nil for nothing.
  static func absent(_ row: Field, in thing: Thing) -> String? {
    switch row.absence {
    case .none: nil
    case .word(let word): word
    case .by(let sibling, let words): thing.text(sibling).flatMap { words[$0] }
    }
  }
}

extension Record {
  /// The rows that hold counts of a formula.
  var counts: Set<String> { Set(fields.flatMap(\.formulas).flatMap(\.counts)) }

  /// The rows on which the meaning of other rows depends.
  var deciding: Set<String> {
    Set(
      fields.flatMap { field -> [String] in
        let siblings = field.formulas.map(\.sibling)
        if case .by(let sibling, _) = field.absence { return siblings + [sibling] }
        return siblings
      })
  }
}
