/// In which order the members of a list stand when both sides may have changed it.
///
/// Members are numbers; each version of the list names those that it has, in its order.
struct JoinedOrder {
  /// A member at a place, and in which versions of the result it stands there.
  struct Token {
    let member: Int
    var sides: Three<Bool>
  }

  /// The result: a member whose place is disputed stands in it twice.
  let tokens: [Token]
  /// Whether both sides ordered the list in ways that contradict each other.
  let isDisputed: Bool

  /// The most members whose order is weighed pair by pair; a longer list that both sides reordered stands as in ours.
  private static let mostWeighed = 1_000

  /// Joins the orders; only those members stand that are wanted, each in the versions that it is wanted in.
  ///
  /// Where the two orders contradict each other, the order of ours stands in an unordered list; in an ordered one each
  /// side keeps its own.
  init(_ orders: Three<[Int]>, wanted: [Int: Three<Bool>], isOrdered: Bool) {
    let orders = orders.map { $0.filter { wanted[$0] != nil } }
    let common = Set(orders.base).intersection(orders.ours).intersection(orders.theirs)
    let spines = orders.map { $0.filter(common.contains) }
    guard let spine = Self.spine(spines) else {
      let whole = Three(
        Self.complete(spines.base, orders), Self.complete(spines.ours, orders), Self.complete(spines.theirs, orders))
      isDisputed = isOrdered
      tokens = Self.woven(isOrdered ? whole : Three(all: whole.ours), wanted)
      return
    }
    isDisputed = false
    tokens = Self.complete(spine, orders).map { Token(member: $0, sides: wanted[$0] ?? .everywhere) }
  }

  /// The order of what all versions have; nil where the sides contradict each other.
  private static func spine(_ spines: Three<[Int]>) -> [Int]? {
    if let winner = spines.winner { return spines[winner] }
    guard spines.ours.count <= mostWeighed else { return nil }
    let ranks = spines.map { Dictionary(uniqueKeysWithValues: $0.enumerated().map { ($1, $0) }) }
    func isBefore(_ a: Int, _ b: Int) -> Bool {
      let says = ranks.map { ($0[a] ?? 0) < ($0[b] ?? 0) }
      return says[says.winner ?? .ours]
    }
    // Every pair is decided, so the order is one without a cycle just where each member precedes another number of them.
    let wins = spines.ours.map { a in spines.ours.count { $0 != a && isBefore(a, $0) } }
    guard Set(wins).count == wins.count else { return nil }
    return zip(wins, spines.ours).sorted { $0.0 > $1.0 }.map(\.1)
  }

  /// Adds what not every version has: what ours has behind what precedes it there, then what theirs has before what
  /// follows it there, then what only the base has.
  private static func complete(_ spine: [Int], _ orders: Three<[Int]>) -> [Int] {
    var list = Chain(spine)
    var previous: Int?
    for member in orders.ours {
      if !list.holds(member) { list.insert(member, behind: previous) }
      previous = member
    }
    var next: Int?
    for member in orders.theirs.reversed() {
      if !list.holds(member) { list.insert(member, before: next) }
      next = member
    }
    previous = nil
    for member in orders.base {
      if !list.holds(member) { list.insert(member, behind: previous) }
      previous = member
    }
    return list.all
  }

  /// One row of places out of two orders: what stands alike in both stands once, the rest where each side has it.
  private static func woven(_ orders: Three<[Int]>, _ wanted: [Int: Three<Bool>]) -> [Token] {
    let ranks = Dictionary(uniqueKeysWithValues: orders.ours.enumerated().map { ($1, $0) })
    let moved = Order.moved(orders.theirs.map { Order.Item(before: ranks[$0] ?? 0, isEdited: false) })
    let movers = Set(zip(orders.theirs, moved).filter(\.1).map(\.0))
    func token(_ member: Int, on sides: Three<Bool>) -> Token {
      Token(member: member, sides: sides.zip(wanted[member] ?? .everywhere).map { $0 && $1 })
    }
    var theirs = orders.theirs[...]
    var tokens: [Token] = []
    func takeMovers() {
      while let member = theirs.first, movers.contains(member) {
        tokens.append(token(member, on: Three(false, false, true)))
        theirs = theirs.dropFirst()
      }
    }
    for member in orders.ours {
      takeMovers()
      if movers.contains(member) {
        tokens.append(token(member, on: Three(false, true, false)))
      } else {
        tokens.append(token(member, on: .everywhere))
        theirs = theirs.dropFirst()
      }
    }
    takeMovers()
    return placed(orders.base, movers, in: tokens.filter { $0.sides.all.contains(true) }, wanted)
  }

  /// The base of what is disputed stands behind what precedes it in the base.
  private static func placed(_ base: [Int], _ movers: Set<Int>, in tokens: [Token], _ wanted: [Int: Three<Bool>])
    -> [Token]
  {
    var tokens = tokens
    var previous: Int?
    for member in base {
      defer { previous = member }
      guard movers.contains(member), wanted[member]?.base == true else { continue }
      let place = tokens.firstIndex { $0.member == previous && $0.sides.base }.map { $0 + 1 } ?? 0
      tokens.insert(Token(member: member, sides: Three(true, false, false)), at: place)
    }
    return tokens
  }
}

/// A linked list of numbers: inserting next to one costs the same however long it is.
private struct Chain {
  private var next: [Int?: Int] = [:]
  private var previous: [Int?: Int] = [:]
  private var members: Set<Int> = []

  init(_ list: [Int]) {
    var last: Int?
    for member in list {
      insert(member, behind: last)
      last = member
    }
  }

  func holds(_ member: Int) -> Bool { members.contains(member) }

  /// Puts a member behind another, or first.
  mutating func insert(_ member: Int, behind: Int?) {
    let after = next[behind]
    next[behind] = member
    previous[member] = behind
    next[member] = after
    previous[after] = member
    members.insert(member)
  }

  /// Puts a member before another, or last.
  mutating func insert(_ member: Int, before: Int?) { insert(member, behind: previous[before]) }

  var all: [Int] {
    var list: [Int] = []
    var place: Int? = next[nil]
    while let member = place {
      list.append(member)
      place = next[member]
    }
    return list
  }
}
