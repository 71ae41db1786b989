import Language

extension Node {
  /// A node that nobody wrote: what an edited document must say.
  init(_ shape: Shape) { self.init(shape: shape, style: .literal, span: 0..<0) }

  /// The same node with another one at some place inside of it, nil for none; a place is the numbers of children.
  func replacing(_ place: ArraySlice<Int>, _ change: (Node) -> Node?) -> Node? {
    guard let index = place.first else { return change(self) }
    switch shape {
    case .text: return change(self)
    case .list(var items):
      let item = items[index].replacing(place.dropFirst(), change)
      items.replaceSubrange(index...index, with: item.map { [$0] } ?? [])
      return Node(shape: .list(items), style: style, span: span)
    case .map(var entries):
      let entry = entries[index]
      let value = entry.value.replacing(place.dropFirst(), change)
      entries.replaceSubrange(
        index...index, with: value.map { [Entry(key: entry.key, keySpan: entry.keySpan, value: $0)] } ?? [])
      return Node(shape: .map(entries), style: style, span: span)
    }
  }

  /// Whether it says the same as another, however the two are written.
  func says(_ other: Node) -> Bool {
    switch (shape, other.shape) {
    case (.text(let own), .text(let others)):
      return Value.prose(own, style) == Value.prose(others, other.style)
    case (.map(let own), .map(let others)):
      let (own, others) = (own.filter { !$0.value.isSilent }, others.filter { !$0.value.isSilent })
      let values = Dictionary(others.map { (ExactText($0.key), $0.value) }, uniquingKeysWith: { $1 })
      return own.count == others.count
        && own.allSatisfy { entry in values[ExactText(entry.key)].map(entry.value.says) ?? false }
    case (.list, _), (_, .list):
      return items.count == other.items.count && zip(items, other.items).allSatisfy { $0.says($1) }
    default: return isSilent && other.isSilent
    }
  }

  /// Whether nothing is written in it.
  private var isSilent: Bool {
    switch shape {
    case .text(let text): text.isEmpty
    case .list(let items): items.isEmpty
    case .map(let entries): entries.allSatisfy(\.value.isSilent)
    }
  }
}

extension Content {
  /// What is read where it is written.
  var node: Node {
    switch self {
    case .text(let text): Node(.text(text))
    case .words(let words): Node(.list(words.map { Node(.text($0)) }))
    case .list(let items): Node(.list(items.map(\.node)))
    case .record(let rows): Node(.map(rows.map { Entry(key: $0.key, keySpan: 0..<0, value: $0.value.node) }))
    }
  }
}
