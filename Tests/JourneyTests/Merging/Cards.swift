import Journey

/// One version of a document as a card for each thing, found by what the thing is and not by where it stands.
struct Cards {
  /// In which row of which thing something stands.
  struct Home: Hashable {
    let around: String
    let row: String
  }

  /// What one thing says by itself.
  struct Card {
    let record: Record
    var home: Home?
    var path: [String]
    var values: [String: String]
    var words: [String: [String: Int]]
    var defaults: Set<String> = []
    var translated: Set<String> = []
  }

  static let top = "top"

  private(set) var cards: [String: Card] = [:]
  /// What stands in each row, in the order of the file.
  private(set) var lists: [Home: [String]] = [:]
  /// The rows in which order has a meaning.
  private(set) var ordered: Set<Home> = []

  init() {}

  init(_ facts: Facts) { add(facts, Self.top, nil, path: []) }

  init(_ thing: Thing) { self.init(Facts(thing)) }

  subscript(key: String) -> Card? { cards[key] }

  /// Puts a card into its row, behind what stands there.
  mutating func add(_ card: Card, as key: String) {
    cards[key] = card
    if let home = card.home { lists[home, default: []].append(key) }
  }

  private mutating func add(_ facts: Facts, _ key: String, _ home: Home?, path: [String]) {
    let words = facts.words.mapValues { Dictionary($0.map { ($0, 1) }, uniquingKeysWith: +) }
    add(
      Card(
        record: facts.record, home: home, path: path, values: facts.values, words: words, defaults: facts.defaults,
        translated: facts.translated), as: key)
    for (row, things) in facts.inner {
      let home = Home(around: key, row: row.name)
      if row.isOrdered { ordered.insert(home) }
      for thing in things {
        let isOne = if case .one = row.kind { true } else { false }
        let step = isOne ? [] : [thing.identity ?? "*"]
        add(thing, free(Self.key(of: thing, home, isOne: isOne)), home, path: path + [row.name] + step)
      }
    }
  }

  private static func key(of facts: Facts, _ home: Home, isOne: Bool) -> String {
    let place = "\(home.around) \(home.row)"
    if isOne { return place }
    guard let identity = facts.identity else { return "\(place) *\(facts.content)" }
    if case .own = facts.record.identity { return "\(facts.record.name):\(identity)" }
    return "\(place) \(identity)"
  }

  /// The key, with a number where an equal one is taken.
  private func free(_ key: String) -> String {
    var (free, number) = (key, 1)
    while cards[free] != nil {
      number += 1
      free = "\(key)#\(number)"
    }
    return free
  }

  /// The things inside a thing, row by row.
  func children(of key: String) -> [(home: Home, keys: [String])] {
    lists.filter { $0.key.around == key }.sorted { $0.key.row < $1.key.row }.map { ($0.key, $0.value) }
  }

  /// All that is said in a thing and inside it, but for some of the things inside.
  func listing(of key: String, without: Set<String> = []) -> Set<String> {
    guard let card = cards[key] else { return [] }
    var said = Set(Self.lines(card, key))
    for (home, keys) in children(of: key) {
      let staying = keys.filter { !without.contains($0) }
      guard !staying.isEmpty else { continue }
      said.insert("\(key) | \(home.row) holds | \(staying.sorted())")
      if ordered.contains(home) { said.insert("\(key) | \(home.row) in order | \(staying)") }
      for child in staying { said.formUnion(listing(of: child, without: without)) }
    }
    return said
  }

  /// All that is said from the top downwards, the order of lists set aside.
  var facts: Set<String> {
    var said: Set<String> = []
    var rest = [Self.top]
    let inside = Dictionary(grouping: lists, by: \.key.around)
    while let key = rest.popLast() {
      guard let card = cards[key] else { continue }
      said.formUnion(Self.lines(card, key))
      if let home = card.home { said.insert("\(key) | stands in | \(home.around) \(home.row)") }
      rest += (inside[key] ?? []).flatMap(\.value)
    }
    return said
  }

  /// What is said too much, and what was lost.
  func difference(from wanted: Cards) -> [String] { Self.difference(facts, wanted.facts) }

  static func difference(_ found: Set<String>, _ wanted: Set<String>) -> [String] {
    guard found != wanted else { return [] }
    return found.subtracting(wanted).sorted().map { "too much: \($0)" }
      + wanted.subtracting(found).sorted().map { "lost: \($0)" }
  }

  private static func lines(_ card: Card, _ key: String) -> [String] {
    card.values.map { "\(key) | \($0) | \($1)" }
      + card.words.flatMap { row, words in words.map { "\(key) | \(row) | \($0) | \($1)" } }
  }
}
