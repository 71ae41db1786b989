/// By what an item of a list is told from its neighbours in the same file.
///
/// That is its identity; its whole content where it has none, and its number among its like where several are the same.
struct ItemKey: Hashable {
  private let name: ExactText
  private let number: Int

  private init(_ name: String, _ number: Int) {
    self.name = ExactText(name)
    self.number = number
  }

  /// The keys of a list, in its order.
  static func keys(of list: [Form]) -> [ItemKey] {
    var counts: [ExactText: Int] = [:]
    return list.map { form in
      let name = form.identity ?? form.content
      let number = counts[ExactText(name), default: 0] + 1
      counts[ExactText(name)] = number
      return ItemKey(name, number)
    }
  }

  /// The step that stands for the item in paths: its identity, with a number behind `#` where it is not the first.
  var step: String { number == 1 ? name.text : "\(name.text)#\(number)" }
}
