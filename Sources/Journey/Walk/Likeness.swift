/// How much two items of one list say the same, though their ids differ.
enum Likeness {
  /// The most pairs that are weighed; a list in which more vanished and appeared was written anew.
  private static let mostPairs = 2_500
  /// The least that must be equal: less than one line of text, or one thing inside, is chance.
  private static let least = 8

  /// A text that both items would hold, and how much it says about which thing they are.
  private typealias Parts = [String: Int]

  /// Pairs of places: those that differ by their ids alone, then the most alike; each item stands in one pair at most.
  static func pairs(_ old: [Form], _ new: [Form]) -> [(old: Int, new: Int)] {
    let before = old.map(parts)
    let after = new.map(parts)
    let equal = equalPairs(before, after)
    let (takenOld, takenNew) = (Set(equal.map(\.old)), Set(equal.map(\.new)))
    let restOld = old.indices.filter { !takenOld.contains($0) }
    let restNew = new.indices.filter { !takenNew.contains($0) }
    guard restOld.count * restNew.count <= mostPairs else { return equal }
    var alike: [(score: Int, old: Int, new: Int)] = []
    for i in restOld {
      for j in restNew {
        if let score = score(before[i], after[j]) { alike.append((score, i, j)) }
      }
    }
    return equal + best(alike)
  }

  private static func best(_ pairs: [(score: Int, old: Int, new: Int)]) -> [(old: Int, new: Int)] {
    var (old, new): (Set<Int>, Set<Int>) = ([], [])
    return pairs.sorted { ($0.score, -$0.old, -$0.new) > ($1.score, -$1.old, -$1.new) }.compactMap { pair in
      guard !old.contains(pair.old), !new.contains(pair.new) else { return nil }
      old.insert(pair.old)
      new.insert(pair.new)
      return (pair.old, pair.new)
    }
  }

  private static func equalPairs(_ old: [Parts], _ new: [Parts]) -> [(old: Int, new: Int)] {
    var waiting: [Parts: [Int]] = [:]
    for (index, parts) in new.enumerated().reversed() where weight(parts) >= least / 2 {
      waiting[parts, default: []].append(index)
    }
    return old.enumerated().compactMap { index, parts in waiting[parts]?.popLast().map { (index, $0) } }
  }

  /// The share of equal parts in thousandths; nil below three fifths.
  private static func score(_ old: Parts, _ new: Parts) -> Int? {
    let shared = old.reduce(0) { $0 + (new[$1.key] == nil ? 0 : $1.value) }
    let all = max(weight(old), weight(new))
    return shared >= least && shared * 5 >= all * 3 ? shared * 1_000 / all : nil
  }

  private static func weight(_ parts: Parts) -> Int { parts.reduce(0) { $0 + $1.value } }

  /// What an item is made of: its values, and the ids of the items inside it.
  private static func parts(_ form: Form) -> Parts {
    var parts: Parts = [:]
    for field in form.record.fields where field.name != form.record.identity.field {
      if let inner = field.kind.record {
        let worth = inner.identity.field.flatMap { inner[$0] }.map { weight($0.kind) } ?? 4
        for item in form.forms(field) { parts["\(field.name)/\(item.identity ?? item.content)"] = worth }
      } else if let value = form.value(field), value != form.absent(field) {
        for part in value.parts { parts["\(field.name)=\(part)"] = field.showing == .title ? 20 : weight(field.kind) }
      }
    }
    return parts
  }

  /// How much an equal value says: texts much, what many items of a list have in common little.
  private static func weight(_ kind: Kind) -> Int {
    switch kind {
    case .id: 20
    case .prose: 12
    case .line: 8
    case .lines, .switches: 4
    case .number, .date, .span, .ref, .refs, .names: 2
    case .score, .level, .flag, .choice: 1
    case .one, .many: 4
    }
  }
}
