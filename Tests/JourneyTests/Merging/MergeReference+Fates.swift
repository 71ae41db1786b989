import Journey

extension MergeReference {
  mutating func fate(of key: String) -> Fate {
    if let known = fates[key] { return known }
    let found = decide(key)
    fates[key] = found
    return found
  }

  private mutating func decide(_ key: String) -> Fate {
    let (base, ours, theirs) = (versions[0][key], versions[1][key], versions[2][key])
    switch (base, ours, theirs) {
    case (_, _?, _?): return .stays
    case (nil, let card?, nil), (nil, nil, let card?):
      return card.home.map { fate(of: $0.around) } ?? .stays
    case (let card?, nil, nil):
      // A base that is shown whole shows what both deleted in it.
      guard let home = card.home, case .fought(let survivor) = fate(of: home.around) else { return .gone }
      return .fought(by: survivor)
    case (let card?, let kept, _): return deleted(key, card, by: kept == nil ? 1 : 2)
    default: return .gone
    }
  }

  private mutating func deleted(_ key: String, _ card: Cards.Card, by deleter: Int) -> Fate {
    let survivor = 3 - deleter
    guard let home = card.home, let now = versions[survivor][key]?.home else { return .stays }
    if versions[deleter][home.around] == nil, now == home { return fate(of: home.around) }
    guard now != home || isEdited(key, in: survivor, deletedBy: deleter) || didMove(key, home, survivor, deleter) else {
      return .gone
    }
    clash(.deletion, key, in: [0, survivor])
    return .fought(by: survivor)
  }

  /// Whether a version says something else in a thing than the base, what lives on elsewhere set aside.
  private mutating func isEdited(_ key: String, in version: Int, deletedBy deleter: Int) -> Bool {
    let before = versions[0].listing(of: key), after = versions[version].listing(of: key)
    let elsewhere = versions[0].cards.keys.filter { inner in
      guard inner != key, case .own? = versions[0][inner]?.record.identity else { return false }
      let now = versions[version][inner]
      return versions[deleter][inner] != nil || now != nil && now?.home != versions[0][inner]?.home
    }
    let without = Set(elsewhere)
    let isEdited =
      versions[0].listing(of: key, without: without) != versions[version].listing(of: key, without: without)
    if isEdited != (before != after) { doubts.insert("what was deleted with a thing and edited elsewhere") }
    return isEdited
  }

  /// Whether a thing surely changed its place in a list with order, where the other side deleted it.
  private mutating func didMove(_ key: String, _ home: Cards.Home, _ version: Int, _ deleter: Int) -> Bool {
    guard versions[0].ordered.contains(home) else { return false }
    let moves = Moves(versions[0].lists[home] ?? [], versions[version].lists[home] ?? []) {
      versions[deleter][$0] == nil
    }
    if moves.isOpen(key) { doubts.insert("which of two deleted neighbours moved") }
    return moves.surely(key)
  }
}
