/// Which items of a list surely changed their place, whichever least set of moves is chosen.
struct Moves {
  private let items: [String]
  private let places: [Int]
  private let likings: [Int]

  /// The items that both orders have; those that are liked are the last to be called moved.
  init(_ before: [String], _ after: [String], _ isLiked: (String) -> Bool) {
    items = after.filter(before.contains)
    places = items.map { before.firstIndex(of: $0) ?? 0 }
    likings = items.map { isLiked($0) ? 1 : 0 }
  }

  /// Whether the item is in none of the best sequences of items that stay.
  func surely(_ item: String) -> Bool { items.contains(item) && best(with: item) < best() }

  /// Whether the item is in some of the best sequences and missing in others.
  func isOpen(_ item: String) -> Bool {
    items.contains(item) && best(with: item) == best() && best(without: item) == best()
  }

  /// The length of the longest sequence in the old order, times many, and how many of its items are liked.
  private func best(with wanted: String? = nil, without hated: String? = nil) -> Int {
    let many = 1_000
    let must = wanted.flatMap(items.firstIndex)
    var ends: [Int] = []
    for (index, item) in items.enumerated() {
      var best = 0
      for earlier in 0..<index where places[earlier] < places[index] && ends[earlier] > best {
        // A sequence that passes the wanted item by is none.
        if let must, earlier < must, must < index { continue }
        best = ends[earlier]
      }
      let isOut = item == hated || must.map { index > $0 && best == 0 } ?? false
      ends.append(isOut ? -many * many : best + many + likings[index])
    }
    return must.map { must in ends[must...].max() ?? 0 } ?? ends.max() ?? 0
  }
}
