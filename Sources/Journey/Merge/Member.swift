/// A child of a collection that is joined: an entry of a map, a thing of a list, a word of a set.
struct Member {
  let key: ItemKey
  /// What the schema says of it.
  let role: Composer.Role
  /// It in this collection of each version.
  let here: Three<Block?>
  /// It in each version, wherever it stands there.
  var blocks: Three<Block?>
  /// In which versions of the result it stands here.
  var presence = Three<Bool>.everywhere
  /// Why a person has to decide whether it does.
  var cause: Conflict.Cause?

  init(_ key: ItemKey, _ role: Composer.Role, here: Three<Block?>) {
    self.key = key
    self.role = role
    self.here = here
    blocks = here
  }

  /// Whether a side has it here on lines of its own.
  var standsOnLines: Bool {
    [here.ours, here.theirs].compactMap(\.self).contains { !$0.isFlow }
  }
}

/// The children of a collection in all versions, matched.
struct Members {
  private(set) var all: [Member] = []
  /// The members of each version, by their number, in its order.
  private(set) var orders: Three<[Int]>

  /// Matches the children of a collection.
  init(_ blocks: Three<Block?>, as sort: Sort) {
    let children = blocks.map { block in block.map { Self.children(of: $0, sort) } ?? [] }
    let keys = children.map { Self.keys(of: $0, sort) }
    var numbers: [ItemKey: Int] = [:]
    var order: [ItemKey] = []
    for key in keys.ours + keys.theirs + keys.base where numbers[key] == nil {
      numbers[key] = order.count
      order.append(key)
    }
    orders = keys.map { $0.compactMap { numbers[$0] } }
    let found = keys.zip(children).map { keys, children in
      Dictionary(zip(keys, children), uniquingKeysWith: { first, _ in first })
    }
    all = order.map { key in
      let here = found.map { $0[key] }
      return Member(key, Self.role(of: key, here, sort), here: here)
    }
  }

  /// Decides about a member.
  mutating func decide(_ number: Int, _ change: (inout Member) -> Void) { change(&all[number]) }

  /// Where a version has each of its members.
  func places(_ side: Side) -> [Int: Int] {
    Dictionary(uniqueKeysWithValues: orders[side].enumerated().map { ($1, $0) })
  }

  /// The members of an ordered list that a side put elsewhere; where its neighbour may have moved instead, one that the
  /// other side deleted did not.
  func moved(_ side: Side) -> Set<Int> {
    let before = places(.base)
    let other = Set(orders[side == .ours ? .theirs : .ours])
    let order = orders[side].filter { before[$0] != nil }
    let moved = Order.moved(order.map { Order.Item(before: before[$0] ?? 0, isEdited: !other.contains($0)) })
    return Set(zip(order, moved).filter(\.1).map(\.0))
  }

  private static func children(of block: Block, _ sort: Sort) -> [Block] {
    switch sort {
    case .map(let record): block.entries(of: record)
    case .things, .words: block.things
    case .leaf: []
    }
  }

  private static func keys(of children: [Block], _ sort: Sort) -> [ItemKey] {
    switch sort {
    case .map: ItemKey.keys(of: children.map { $0.key?.text ?? "" })
    case .things(let record): ItemKey.keys(of: children.map { Form($0.node, as: record) }, isAlone: false)
    case .words, .leaf: ItemKey.keys(of: children.map(\.node.flat))
    }
  }

  private static func role(of key: ItemKey, _ here: Three<Block?>, _ sort: Sort) -> Composer.Role {
    switch sort {
    case .map(let record):
      .row(record[key.step] ?? .unknown(key.step, like: here.all.compactMap { $0?.node }.filter { !$0.isEmpty }))
    case .things(let record): .record(record)
    case .words, .leaf: .row(.unknown(key.step, like: []))
    }
  }
}
