import Journey
import TestSupport

/// Two edits that meet: one side does this, the other that to the same thing.
enum Duel {
  case moves, orders, deletionAndMove, deletionAndEdit, values

  /// Each as often as it is drawn: what seldom meets by chance more often.
  static let all: [Duel] = [.moves, .moves, .orders, .orders, .orders, .deletionAndMove, .deletionAndEdit, .values]

  /// Edits both copies of a document.
  func fight(_ one: Thing, _ other: Thing, _ maker: inout Maker) {
    switch self {
    case .moves:
      guard let item = Self.travellers(in: one, &maker.chance) else { return }
      for document in [one, other] { Self.move(item, in: document, &maker.chance) }
    case .orders:
      let lists = one.all.flatMap { thing in
        thing.rows.filter { $0.isOrdered && thing.count($0) > 1 }.map { (serial: thing.serial, row: $0) }
      }
      let long = lists.filter { one.find($0.serial)?.count($0.row) ?? 0 > 2 }
      guard let (serial, row) = maker.chance.pick(long) ?? maker.chance.pick(lists) else { return }
      let place = long.isEmpty || maker.chance.flip(20) ? nil : maker.chance.number(0...1)
      Self.reorder(serial, row, in: one, place, &maker.chance)
      Self.reorder(serial, row, in: other, place.map { 1 - $0 }, &maker.chance)
    case .deletionAndMove:
      guard let item = Self.travellers(in: one, &maker.chance) else { return }
      Self.delete(item, in: one)
      Self.move(item, in: other, &maker.chance)
    case .deletionAndEdit:
      guard let item = maker.chance.pick(one.all.filter(\.isDeletable)) else { return }
      Self.delete(item.serial, in: one)
      guard let inside = maker.chance.pick(other.find(item.serial)?.all ?? []) else { return }
      Self.change(inside, &maker)
    case .values:
      guard let thing = maker.chance.pick(one.all), let row = Self.change(thing, &maker) else { return }
      guard let twin = other.find(thing.serial) else { return }
      Self.change(twin, &maker, row)
    }
  }

  private static func travellers(in document: Thing, _ chance: inout Seeded) -> Int? {
    let all = document.all.filter { $0.isDeletable && $0.isTraveller }
    let rows = document.all.flatMap { $0.rows.compactMap(\.kind.listed) }
    let homes = Dictionary(rows.map { ($0, 1) }, uniquingKeysWith: +)
    let far = all.filter { homes[$0.record.name, default: 0] > 2 }
    return (chance.flip(80) ? chance.pick(far) : chance.pick(all))?.serial
  }

  private static func delete(_ serial: Int, in document: Thing) {
    guard let item = document.find(serial), let around = item.around, let row = item.row else { return }
    around.put(around.things(row).filter { $0 !== item }, in: row)
  }

  /// Puts a thing into any row of its kind, its own included.
  private static func move(_ serial: Int, in document: Thing, _ chance: inout Seeded) {
    guard let item = document.find(serial), let around = item.around, let row = item.row else { return }
    let inside = Set(item.all.map(\.serial))
    let homes = document.all.filter { !inside.contains($0.serial) }.flatMap { home in
      home.rows.filter { $0.kind.isList(of: item.record) }.map { (home, $0) }
    }
    let others = homes.filter { $0.0 !== around || $0.1.name != row.name }
    guard let (home, place) = chance.pick(others.isEmpty || chance.flip(20) ? homes : others) else { return }
    around.put(around.things(row).filter { $0 !== item }, in: row)
    var neighbours = home.things(place)
    neighbours.insert(item, at: chance.number(0...neighbours.count))
    home.put(neighbours, in: place)
  }

  /// Swaps the item at a place with the next one, or takes some items elsewhere.
  private static func reorder(_ serial: Int, _ row: Field, in document: Thing, _ place: Int?, _ chance: inout Seeded) {
    guard let around = document.find(serial) else { return }
    var things = around.things(row)
    if let place, place + 1 < things.count {
      things.swapAt(place, place + 1)
      return around.put(things, in: row)
    }
    for _ in 0..<chance.number(1...2) {
      let item = things.remove(at: chance.number(0...things.count - 1))
      things.insert(item, at: chance.number(0...things.count))
    }
    around.put(things, in: row)
  }

  /// Puts a new value into a row; gives the row back.
  @discardableResult private static func change(_ thing: Thing, _ maker: inout Maker, _ wanted: Field? = nil) -> Field?
  {
    let rows = thing.rows.filter { row in
      row.kind.record == nil && row.name != thing.record.identity.field && !thing.record.deciding.contains(row.name)
        && !Thing.Content.areTexts(thing.contents[row.name])
    }
    guard let row = wanted ?? maker.chance.pick(rows) else { return nil }
    maker.fill(row, of: thing, depth: 3)
    return row
  }
}

extension Thing {
  fileprivate func find(_ serial: Int) -> Thing? { all.first { $0.serial == serial } }

  /// Whether it may leave its row.
  fileprivate var isDeletable: Bool {
    guard let row, let around else { return false }
    return !row.isRequired || around.count(row) > 1
  }

  fileprivate var isTraveller: Bool {
    if case .own = record.identity, case .many? = row?.kind { true } else { false }
  }
}

extension Thing.Content {
  fileprivate static func areTexts(_ content: Self?) -> Bool { if case .texts? = content { true } else { false } }
}

extension Kind {
  fileprivate func isList(of record: Record) -> Bool { listed == record.name }

  /// The name of the record that the value is a list of.
  fileprivate var listed: String? { if case .many(let record) = self { record.name } else { nil } }
}
