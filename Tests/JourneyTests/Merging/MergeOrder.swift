/// The order of a list with order, as far as the policies say it: that of the items that all three versions have there.
struct MergeOrder {
  let home: Cards.Home
  /// The items that all three versions have in the list.
  let common: [String]
  private let orders: [[String]]
  private let lists: [[String]]

  init(_ reference: MergeReference, _ home: Cards.Home) {
    self.home = home
    lists = reference.versions.map { $0.lists[home] ?? [] }
    let sets = lists.map(Set.init)
    let common = lists[0].filter { sets[1].contains($0) && sets[2].contains($0) }
    self.common = common
    orders = lists.map { $0.filter(Set(common).contains) }
  }

  /// The merged order of the common items; nil where the two orders contradict each other.
  var merged: [String]? {
    if orders[1] == orders[0] { return orders[2] }
    if orders[2] == orders[0] || orders[1] == orders[2] { return orders[1] }
    let places = orders.map { Dictionary(uniqueKeysWithValues: zip($0, $0.indices)) }
    let isBefore = { (a: String, b: String) -> Bool in
      let before = places.map { ($0[a] ?? 0) < ($0[b] ?? 0) }
      return before[1] == before[0] ? before[2] : before[1]
    }
    // Of each pair one comes first: there is an order exactly where each item has another number of items before it.
    let ranks = common.map { item in common.count { $0 != item && isBefore($0, item) } }
    guard Set(ranks).count == common.count else { return nil }
    return zip(common, ranks).sorted { $0.1 < $1.1 }.map(\.0)
  }

  /// What is wrong with the order of a result that prefers a side; empty where all is well.
  func complaints(about result: [String], preferring side: Int) -> [String] {
    let known = Set(common)
    let settled = result.filter(known.contains)
    let expected = (merged ?? orders[side])
    guard settled == expected else { return ["order of \(home): \(settled) and not \(expected)"] }
    let both = Set(lists[1]).intersection(lists[2]).subtracting(lists[0])
    guard both.isEmpty, side > 0 else { return [] }
    let guests = result.filter { !known.contains($0) }
    return guests.flatMap { complaints(aboutGuest: $0, in: result, known) } + queue(in: result, known)
  }

  /// The common items between which an item stands.
  private func gap(_ item: String, in list: [String], _ known: Set<String>) -> [String]? {
    guard let place = list.firstIndex(of: item) else { return nil }
    return [
      list[..<place].last(where: known.contains) ?? "the top", list[place...].first(where: known.contains) ?? "the end",
    ]
  }

  private func complaints(aboutGuest item: String, in result: [String], _ known: Set<String>) -> [String] {
    guard let wanted = gap(item, in: lists[1], known) ?? gap(item, in: lists[2], known),
      let found = gap(item, in: result, known)
    else { return [] }
    let isNear = wanted[0] == found[0] || wanted[1] == found[1]
    return isNear ? [] : ["\(item) in \(home) between \(found) and not by \(wanted)"]
  }

  /// Where both sides inserted at one place, ours come first.
  private func queue(in result: [String], _ known: Set<String>) -> [String] {
    let old = Set(lists[0])
    var last: [[String]: String] = [:]
    for item in result where !old.contains(item) && !known.contains(item) {
      guard let found = gap(item, in: result, known) else { continue }
      let isOurs = lists[1].contains(item)
      guard gap(item, in: lists[isOurs ? 1 : 2], known) == found else { continue }
      if isOurs, let theirs = last[found] { return ["\(theirs) of theirs before \(item) of ours in \(home)"] }
      if !isOurs { last[found] = item }
    }
    return []
  }
}
