import Journey

extension MergeReference {
  mutating func clash(_ cause: Clash.Cause, _ key: String, in places: [Int], _ row: String? = nil) {
    var paths = Set(places.compactMap { versions[$0][key]?.path })
    if let row {
      let isTranslated = places.contains { versions[$0][key]?.translated.contains(row) == true }
      let steps = row.split(separator: "/").map { String($0) }
      paths = Set(paths.flatMap { path in [path + steps] + (isTranslated ? [path + steps + ["en"]] : []) })
    }
    clashes.insert(Clash(paths: paths, cause: cause))
  }

  mutating func doubt(_ row: String, _ base: Cards.Card?, _ ours: Cards.Card, _ theirs: Cards.Card) {
    let sides = [ours, theirs]
    if base == nil, sides.contains(where: { $0.defaults.contains(row) }) {
      doubts.insert("a default against a value in a new thing")
    }
    let isTranslated = (sides + [base].compactMap(\.self)).map { $0.translated.contains(row) }
    if Set(isTranslated).count > 1 { doubts.insert("a text against one in several languages") }
  }

  mutating func doubtHomes(of key: String) {
    let homes = versions.map { $0[key]?.home }
    for side in 1...2 {
      guard let home = homes[side] else { continue }
      if fates[home.around] != .stays, Self.merged(homes) != .some(homes[3 - side]) || homes[0] == nil {
        doubts.insert("a thing that went where the other side deleted")
      }
      // What one side moved within its list the other moved away.
      guard let base = homes[0], home == base, let other = homes[3 - side], other != base else { continue }
      if versions[0].ordered.contains(base),
        Moves(versions[0].lists[base] ?? [], versions[side].lists[base] ?? [], { _ in false }).surely(key)
      {
        doubts.insert("a thing moved within its list and to another")
      }
    }
  }
}
