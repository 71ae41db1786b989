import Journey

/// What a three-way merge must make of the data, said again in the plainest way: thing by thing, without any text.
struct MergeReference {
  /// What became of a thing.
  enum Fate: Equatable {
    /// It stands in every result.
    case stays
    /// It stands in no result.
    case gone
    /// One version deleted it; that of this index edited or moved it, or the thing around it.
    case fought(by: Int)
  }

  /// Base, ours, theirs.
  let versions: [Cards]
  var clashes: Set<Clash> = []
  /// What the policies leave open: of such a document the data are not compared.
  var doubts: Set<String> = []
  var fates: [String: Fate] = [:]

  init(base: Thing, ours: Thing, theirs: Thing) {
    versions = [Cards(base), Cards(ours), Cards(theirs)]
    for key in Set(versions.flatMap(\.cards.keys)).sorted() { _ = fate(of: key) }
    for side in 0..<3 {
      for key in fates.keys where fates[key] == .stays { settle(key, for: side) }
    }
    for home in Set(versions.flatMap(\.ordered)).sorted(by: { "\($0)" < "\($1)" }) { settleOrder(of: home) }
    for key in fates.keys where fates[key] == .stays { doubtHomes(of: key) }
  }

  /// The data with every conflict settled for one side: 0 for the base, 1 for ours, 2 for theirs.
  func data(for side: Int) -> Cards {
    var copy = self
    var result = Cards()
    for (key, fate) in fates {
      switch fate {
      case .gone: break
      case .stays: if let card = copy.settle(key, for: side) { result.add(card, as: key) }
      case .fought(let survivor):
        guard side == 0 || side == survivor, let card = versions[side][key] else { break }
        result.add(card, as: key)
      }
    }
    return result
  }

  private mutating func settleOrder(of home: Cards.Home) {
    guard fates[home.around] == .stays, MergeOrder(self, home).merged == nil else { return }
    clashes.insert(
      Clash(
        paths: Set(versions.compactMap { $0[home.around].map { $0.path + [home.row] } }), cause: .order))
  }
}
