/// By what an item of a list is told from its neighbours in the same file.
///
/// That is its identity; its whole content where it has none, and its number among its like where several are the same.
struct ItemKey: Hashable {
  private let name: ExactText
  private let number: Int
  /// The step that stands for the item in paths: its identity, with its number behind `#` where it is not the first of
  /// that identity; its place behind `#` where it has none.
  let step: String

  private init(_ form: Form, at place: Int, isAlone: Bool, _ counts: inout [ExactText: Int]) {
    let identity = form.identity
    name = ExactText(identity ?? (isAlone ? "" : form.content))
    number = counts[name, default: 0] + 1
    counts[name] = number
    step = identity.map { [number] in number == 1 ? $0 : "\($0)#\(number)" } ?? "#\(place + 1)"
  }

  private init(_ text: String, _ counts: inout [ExactText: Int]) {
    name = ExactText(text)
    number = counts[name, default: 0] + 1
    counts[name] = number
    step = text
  }

  /// The keys of things that are what they say: words of a set, keys of a map.
  static func keys(of texts: [String]) -> [ItemKey] {
    var counts: [ExactText: Int] = [:]
    return texts.map { ItemKey($0, &counts) }
  }

  /// The keys of a list, in its order; of one that stands alone, and is compared with none, contents do not matter.
  static func keys(of list: [Form], isAlone: Bool) -> [ItemKey] {
    var counts: [ExactText: Int] = [:]
    return list.enumerated().map { ItemKey($1, at: $0, isAlone: isAlone, &counts) }
  }

  static func == (left: ItemKey, right: ItemKey) -> Bool { left.number == right.number && left.name == right.name }

  func hash(into hasher: inout Hasher) {
    hasher.combine(name)
    hasher.combine(number)
  }
}
