/// The rule of moves in its plainest form, quadratic: what `Order` must agree with.
enum SlowOrder {
  /// The best way to keep items in order that ends at one of them.
  private struct Kept {
    var items: [Int]
    var edited: Int
    var places: Int

    /// Longer, else with more edited items, else with earlier ones.
    func isBetter(than other: Kept) -> Bool {
      (items.count, edited, -places) > (other.items.count, other.edited, -other.places)
    }
  }

  /// For each item of the new order, given by its old place, whether it moved.
  static func moved(_ items: [(before: Int, isEdited: Bool)]) -> [Bool] {
    var kept: [Kept] = []
    for (index, item) in items.enumerated() {
      var best = Kept(items: [], edited: 0, places: 0)
      for (earlier, candidate) in kept.enumerated() where items[earlier].before < item.before {
        if candidate.isBetter(than: best) { best = candidate }
      }
      kept.append(
        Kept(
          items: best.items + [index], edited: best.edited + (item.isEdited ? 1 : 0), places: best.places + item.before)
      )
    }
    let best = kept.reduce(Kept(items: [], edited: 0, places: 0)) { $1.isBetter(than: $0) ? $1 : $0 }
    return items.indices.map { !best.items.contains($0) }
  }
}
