import Journey
import TestSupport

/// Edits a document at random and knows what must be told of it.
struct Editor {
  let before: Thing
  let after: Thing
  private(set) var edits: [Expected] = []
  var maker: Maker
  /// The serial numbers of things that every other edit shall be made in, where they can be edited at all.
  var favourites: Set<Int> = []
  /// Rows that an edit touched: a second one would make the first untrue.
  private var touched: Set<String> = []

  /// Begins with a document that nobody has edited.
  init(_ document: Thing, maker: Maker) {
    before = document.copy()
    after = document
    self.maker = maker
  }

  var expectations: Expectations { Expectations(before: before, after: after, edits: edits) }

  /// Makes about so many edits.
  mutating func edit(_ count: Int) {
    var tries = 0
    var done = 0
    while done < count, tries < count * 20 {
      tries += 1
      if editOnce() { done += 1 }
    }
  }

  private mutating func editOnce() -> Bool {
    let all = after.all.filter(\.isFree)
    let liked = favourites.isEmpty ? [] : all.filter { favourites.contains($0.serial) }
    let free = liked.isEmpty || maker.chance.flip(50) ? all : liked
    switch maker.chance.number(0...99) {
    case 0...9:
      return tryOut(free) {
        $0.isOrdered && $1 > 1
      } edit: {
        $0.shift(in: $1, $2)
      }
    case 10...19:
      return tryOut(free) { _, count in
        count > 0
      } edit: {
        $0.moveAway(from: $1, $2, all)
      }
    case 20...26:
      return tryOut(free) { _, count in
        count > 0
      } edit: {
        $0.reidentify(in: $1, $2)
      }
    case 27...38:
      return tryOut(free) { _, count in
        count > 0
      } edit: {
        $0.remove(from: $1, $2)
      }
    case 39...50:
      return tryOut(free) { row, _ in
        row.kind.record != nil
      } edit: {
        $0.add(to: $1, $2)
      }
    case 51...85:
      return tryOut(free) { row, count in
        row.kind.record == nil && count > 0
      } edit: {
        $0.change($2, of: $1)
      }
    default:
      return tryOut(free) { row, _ in
        row.kind.record == nil
      } edit: {
        $0.change($2, of: $1)
      }
    }
  }

  /// Draws things and rows until one allows the edit; the condition is told how much stands in the row.
  private mutating func tryOut(
    _ free: [Thing], where isFit: (Field, Int) -> Bool, edit: (inout Editor, Thing, Field) -> Bool
  ) -> Bool {
    for _ in 0..<30 {
      guard let thing = maker.chance.pick(free) else { return false }
      let rows = thing.rows.filter { isFit($0, thing.count($0)) }
      if let row = maker.chance.pick(rows), edit(&self, thing, row) { return true }
    }
    return false
  }

  /// Whether this is the first edit of a row.
  mutating func touch(_ thing: Thing, _ row: String) -> Bool { touched.insert("\(thing.serial)/\(row)").inserted }

  /// Notes what must be told, and that everything around it changed and must stay.
  mutating func expect(_ expected: Expected, in thing: Thing) {
    edits.append(expected)
    for thing in thing.chain { (thing.isPinned, thing.isChanged) = (true, true) }
  }

  private mutating func add(to thing: Thing, _ row: Field) -> Bool {
    guard let inner = row.kind.record else { return false }
    var things = thing.things(row)
    if case .one = row.kind, !things.isEmpty || !touch(thing, row.name) { return false }
    let former = before.all.first { $0.serial == thing.serial }?.things(row) ?? []
    let taken = Set((things + former).compactMap(\.identity))
    guard taken.count < Texts.references.count else { return false }
    let new = maker.thing(inner, depth: max(2, thing.chain.count), taken: taken)
    new.isFrozen = true
    things.insert(new, at: maker.chance.number(0...things.count))
    thing.put(things, in: row)
    let verb: Verb = if case .one = row.kind { .set } else { .added }
    expect(.whole(new, inner.verbs[verb] ?? verb), in: thing)
    return true
  }

  private mutating func remove(from thing: Thing, _ row: Field) -> Bool {
    let things = thing.things(row)
    guard !(row.isRequired && things.count < 2), let inner = row.kind.record else { return false }
    guard let old = maker.chance.pick(things.filter { !$0.isPinned && !$0.isFrozen }) else { return false }
    if case .one = row.kind, !touch(thing, row.name) { return false }
    thing.put(things.filter { $0 !== old }, in: row)
    old.leave()
    let verb: Verb = if case .one = row.kind { .cleared } else { .removed }
    expect(.whole(old, inner.verbs[verb] ?? verb), in: thing)
    return true
  }

  private mutating func moveAway(from thing: Thing, _ row: Field, _ free: [Thing]) -> Bool {
    guard case .many(let inner) = row.kind, case .own = inner.identity else { return false }
    let things = thing.things(row)
    guard !(row.isRequired && things.count < 2) else { return false }
    guard let item = maker.chance.pick(things.filter { !$0.isFrozen }), touch(item, "") else { return false }
    let inside = Set(item.all.map(\.serial))
    let homes = free.filter { !inside.contains($0.serial) && $0 !== thing }.flatMap { home in
      home.rows.filter { $0.kind.isMany(of: inner) }.map { (home, $0) }
    }
    guard let (home, place) = maker.chance.pick(homes) else { return false }
    thing.put(things.filter { $0 !== item }, in: row)
    var neighbours = home.things(place)
    neighbours.insert(item, at: maker.chance.number(0...neighbours.count))
    home.put(neighbours, in: place)
    for thing in thing.chain { thing.isChanged = true }
    expect(.whole(item, .moved), in: item)
    return true
  }

  /// Moves an item among its neighbours; whether that is told, and of which, follows from the order in the end.
  private mutating func shift(in thing: Thing, _ row: Field) -> Bool {
    var things = thing.things(row)
    guard row.isOrdered, things.count > 1, touch(thing, row.name) else { return false }
    let place = maker.chance.number(0...things.count - 1)
    let item = things.remove(at: place)
    things.insert(item, at: place == 0 ? things.count : maker.chance.number(0...place - 1))
    thing.put(things, in: row)
    for thing in thing.chain { (thing.isPinned, thing.isChanged) = (true, true) }
    return true
  }

  private mutating func reidentify(in thing: Thing, _ row: Field) -> Bool {
    guard case .many(let inner) = row.kind, case .own(let name) = inner.identity else { return false }
    let likely = thing.things(row).filter { !$0.isPinned && !$0.isFrozen && !$0.isChanged }
    guard let item = maker.chance.pick(likely) else { return false }
    item.contents[name] = .text(maker.texts.id(&maker.chance))
    (item.isFrozen, item.isChanged) = (true, true)
    expect(.whole(item, .reidentified), in: thing)
    return true
  }
}

extension Thing {
  /// Whether something inside may be edited.
  fileprivate var isFree: Bool {
    chain.allSatisfy { thing in
      if thing.isFrozen { return false }
      guard case .none = thing.record.identity, case .many? = thing.row?.kind else { return true }
      return false
    }
  }
}

extension Kind {
  fileprivate func isMany(of record: Record) -> Bool {
    if case .many(let own) = self { own.name == record.name } else { false }
  }
}
