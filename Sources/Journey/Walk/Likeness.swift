/// How much two items of one list say the same, though their ids differ.
enum Likeness {
  /// The share of equal parts from which two items are taken for one that got another id.
  static let threshold = 0.6
  /// The fewest parts that must be equal: one equal word is chance.
  private static let fewest = 2
  /// The most pairs that are compared; a list in which more vanished and appeared was written anew.
  private static let mostPairs = 2_500

  /// Pairs of places, the most alike first; each item stands in one pair at most.
  static func pairs(_ old: [Form], _ new: [Form]) -> [(Int, Int)] {
    guard old.count * new.count <= mostPairs else { return [] }
    let oldParts = old.map(parts)
    let newParts = new.map(parts)
    var scored: [(score: Double, old: Int, new: Int)] = []
    for i in old.indices {
      for j in new.indices {
        let score = score(oldParts[i], newParts[j])
        if score >= threshold { scored.append((score, i, j)) }
      }
    }
    var taken: (old: Set<Int>, new: Set<Int>) = ([], [])
    return scored.sorted { ($0.score, -$0.old, -$0.new) > ($1.score, -$1.old, -$1.new) }.compactMap { pair in
      guard !taken.old.contains(pair.old), !taken.new.contains(pair.new) else { return nil }
      taken.old.insert(pair.old)
      taken.new.insert(pair.new)
      return (pair.old, pair.new)
    }
  }

  private static func score(_ old: Set<String>, _ new: Set<String>) -> Double {
    let shared = old.intersection(new).count
    return shared < fewest ? 0 : Double(shared) / Double(max(old.count, new.count))
  }

  /// What an item is made of: its values, and the ids of the items inside it.
  private static func parts(_ form: Form) -> Set<String> {
    var parts: Set<String> = []
    for field in form.record.fields where field.name != form.record.identity.field {
      if field.kind.record != nil {
        for inner in form.forms(field) { parts.insert("\(field.name)/\(inner.identity ?? inner.node.flat)") }
      } else if let node = form[field.name], let value = Value(node, as: field.kind) {
        parts.insert("\(field.name)=\(value.text)")
      }
    }
    return parts
  }
}
