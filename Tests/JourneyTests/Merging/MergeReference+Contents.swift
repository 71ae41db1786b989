import Journey

extension MergeReference {
  /// The card of a thing that stays, as one side's result shows it; notes conflicts.
  @discardableResult mutating func settle(_ key: String, for side: Int) -> Cards.Card? {
    let cards = versions.map { $0[key] }
    guard let sample = cards[1] ?? cards[2] else { return nil }
    guard let ours = cards[1], let theirs = cards[2] else { return sample }
    var card = Cards.Card(record: sample.record, home: nil, path: [], values: [:], words: [:])
    card.home = home(of: key, cards, side)
    let said = said(key, ours, theirs, card, side)
    return card.home == nil && key != Cards.top ? nil : said
  }

  private mutating func home(of key: String, _ cards: [Cards.Card?], _ side: Int) -> Cards.Home? {
    let homes = cards.map { $0?.home }
    if let home = Self.merged(homes) { return home }
    clash(.move, key, in: [0, 1, 2])
    return homes[side]
  }

  private mutating func said(
    _ key: String, _ ours: Cards.Card, _ theirs: Cards.Card, _ card: Cards.Card, _ side: Int
  ) -> Cards.Card {
    var card = card
    let base = versions[0][key]
    for row in Set(ours.values.keys).union(theirs.values.keys).union(base?.values.keys ?? [:].keys) {
      let values = [base?.values[row], ours.values[row], theirs.values[row]]
      if let value = Self.merged(values) {
        card.values[row] = value
      } else {
        doubt(row, base, ours, theirs)
        clash(.value, key, in: [0, 1, 2], row)
        card.values[row] = values[side]
      }
    }
    for row in Set(ours.words.keys).union(theirs.words.keys) {
      let words = Self.merged(base?.words[row] ?? [:], ours.words[row] ?? [:], theirs.words[row] ?? [:])
      if !words.isEmpty { card.words[row] = words }
    }
    return card
  }

  /// The value on which the three agree; nil inside stands for none, nil outside for a conflict.
  static func merged<Value: Equatable>(_ values: [Value?]) -> Value?? {
    if values[1] == values[0] { return .some(values[2]) }
    return values[2] == values[0] || values[1] == values[2] ? .some(values[1]) : nil
  }

  /// Sets of words, in which the second of two equal words is a word of its own.
  static func merged(_ base: [String: Int], _ ours: [String: Int], _ theirs: [String: Int]) -> [String: Int] {
    var merged: [String: Int] = [:]
    for word in Set(ours.keys).union(theirs.keys) {
      let counts = [base, ours, theirs].map { $0[word] ?? 0 }
      let count = (1...9).count { place in
        let held = counts.map { $0 >= place }
        return held[1] == held[0] ? held[2] : held[1]
      }
      if count > 0 { merged[word] = count }
    }
    return merged
  }
}
