import Journey
import Language
import Testing

/// Which of several things are said to have moved, for every order and every choice of edited ones.
@Suite struct `The things that moved` {
  @Test(arguments: 2...4) func `are the fewest, the others first, the later ones`(count: Int) {
    for order in Self.orders(of: Array(0..<count)) {
      for edited in 0..<(1 << count) {
        let items = order.map { (before: $0, isEdited: edited >> $0 & 1 == 1) }
        let told = Self.told(items)
        #expect(told == Self.plain(items), "\(items)")
        #expect(told == SlowOrder.moved(items), "\(items)")
      }
    }
  }

  @Test func `of a thousand are found at once`() {
    let order = Array(0..<500).flatMap { [999 - $0, $0] }
    #expect(Self.told(order.map { ($0, false) }).count { $0 } == 500)
  }

  /// What the diff says of stages in that order.
  private static func told(_ items: [(before: Int, isEdited: Bool)]) -> [Bool] {
    let file = { (stages: [(Int, String)]) in
      let lines = stages.map { "  - {id: s\($0), title: 'Этап\($1)'}\n" }.joined()
      return Document(Source(name: "map.cjm.yaml", text: "journey: a\nstages:\n" + lines), as: .journey)
    }
    let before = file(items.indices.map { ($0, "") })
    let after = file(items.map { ($0.before, $0.isEdited ? ", иначе" : "") })
    let moved = Set(Diff.between(before, after).changes.filter { $0.verb == .moved }.map(\.path.last))
    return items.map { moved.contains("s\($0.before)") }
  }

  /// The rule itself: of all that could have stayed the most, then the most edited, then the earliest.
  private static func plain(_ items: [(before: Int, isEdited: Bool)]) -> [Bool] {
    var best: (rank: (Int, Int, Int), stays: Int) = ((0, 0, 0), 0)
    for stays in 0..<(1 << items.count) {
      let kept = items.indices.filter { stays >> $0 & 1 == 1 }.map { items[$0] }
      guard zip(kept, kept.dropFirst()).allSatisfy({ $0.before < $1.before }) else { continue }
      let rank = (kept.count, kept.count(where: \.isEdited), -kept.map(\.before).reduce(0, +))
      if rank > best.rank || stays == 0 { best = (rank, stays) }
    }
    return items.indices.map { best.stays >> $0 & 1 == 0 }
  }

  private static func orders(of items: [Int]) -> [[Int]] {
    guard items.count > 1 else { return [items] }
    return items.flatMap { first in orders(of: items.filter { $0 != first }).map { [first] + $0 } }
  }
}
