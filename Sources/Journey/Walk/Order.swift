/// Which items of a list changed their place: the fewest that, taken out, leave the others in their old order.
enum Order {
  /// An item in the new order.
  struct Item {
    /// Its place in the old order.
    let before: Int
    /// Whether its content changed too; such an item is the last to be called moved.
    let isEdited: Bool
  }

  /// For each item, in the new order, whether it moved.
  ///
  /// The others are a longest increasing subsequence; of several, the one that keeps more edited items, then the one that
  /// keeps those that stood earlier.
  static func moved(_ items: [Item]) -> [Bool] {
    guard zip(items, items.dropFirst()).contains(where: { $0.before > $1.before }) else {
      return items.map { _ in false }
    }
    let ranks = ranked(items)
    var best = [Chain](repeating: Chain(), count: items.count + 1)
    var chains: [Chain] = []
    for (index, item) in items.enumerated() {
      let longest = largest(in: best, upTo: ranks[index])
      let chain = Chain(
        length: longest.length + 1, edited: longest.edited + (item.isEdited ? 1 : 0),
        places: longest.places + item.before, last: index)
      chains.append(Chain(length: chain.length, edited: chain.edited, places: chain.places, last: longest.last))
      raise(&best, at: ranks[index] + 1, to: chain)
    }
    var moved = items.map { _ in true }
    var index = largest(in: best, upTo: items.count).last
    while index >= 0 {
      moved[index] = false
      index = chains[index].last
    }
    return moved
  }

  /// The best subsequence that ends somewhere; `last` is the item it ends with, or −1.
  private struct Chain: Comparable {
    var length = 0
    var edited = 0
    var places = 0
    var last = -1

    static func < (left: Chain, right: Chain) -> Bool {
      (left.length, left.edited, -left.places) < (right.length, right.edited, -right.places)
    }
  }

  private static func ranked(_ items: [Item]) -> [Int] {
    var ranks = [Int](repeating: 0, count: items.count)
    for (rank, index) in items.indices.sorted(by: { items[$0].before < items[$1].before }).enumerated() {
      ranks[index] = rank
    }
    return ranks
  }

  /// A Fenwick tree of maxima keeps this at n log n, however long the list.
  private static func largest(in tree: [Chain], upTo count: Int) -> Chain {
    var place = count
    var largest = Chain()
    while place > 0 {
      largest = max(largest, tree[place])
      place &= place - 1
    }
    return largest
  }

  private static func raise(_ tree: inout [Chain], at start: Int, to chain: Chain) {
    var place = start
    while place < tree.count {
      tree[place] = max(tree[place], chain)
      place += place & -place
    }
  }
}
