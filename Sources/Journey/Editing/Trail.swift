/// The way from a document down to where a path leads, so far as it is written.
struct Trail {
  /// What stands at the end of the way.
  enum End {
    /// A record.
    case record(Record)
    /// The value of a row; a text that may be said in several languages is one of these.
    case value(Field, in: Record)
    /// One of the texts of a row that is said in several languages, one of its words, one of its rules.
    case part(Field)
  }

  /// The blocks from the document down, and the number of each but the first among its neighbours.
  private(set) var blocks: [Block]
  private(set) var place: [Int] = []
  private(set) var end: End
  /// The steps of which nothing is written.
  private(set) var rest: ArraySlice<String>

  /// The last block.
  var block: Block { blocks[blocks.count - 1] }

  init(_ path: Path, in document: Document, _ layout: Layout) {
    blocks = [layout.root]
    end = .record(document.form.record)
    rest = path.steps[...]
    while let step = rest.first, let next = next(step) {
      rest = rest.dropFirst()
      if next.index >= 0 { go(to: next.index) }
      end = next.end
    }
  }

  private mutating func go(to index: Int) {
    place.append(index)
    blocks.append(block.children[index])
  }

  /// Where a step leads; nil where nothing is written there, −1 where it stays in the same block.
  private mutating func next(_ step: String) -> (index: Int, end: End)? {
    switch end {
    case .record(let record):
      let node = block.node
      guard case .map(let entries) = node.shape else {
        guard let short = record.shortField, short.name == step, !node.isEmpty else { return nil }
        return (-1, .value(short, in: record))
      }
      guard let index = entries.lastIndex(where: { ExactText($0.key) == ExactText(step) }) else { return nil }
      let field = record[step] ?? .unknown(step, like: [entries[index].value])
      return (index, .value(field, in: record))
    case .value(let field, _): return inside(field, step)
    case .part: return nil
    }
  }

  private mutating func inside(_ field: Field, _ step: String) -> (index: Int, end: End)? {
    let node = block.node
    guard !node.isEmpty else { return nil }
    switch (field.kind, node.shape) {
    case (.one(let inner), .map):
      end = .record(inner)
      return next(step)
    case (.many(let inner), .list(let items)):
      let keys = ItemKey.keys(of: items.map { Form($0, as: inner) }, isAlone: false)
      return keys.firstIndex { ExactText($0.step) == ExactText(step) }.map { ($0, .record(inner)) }
    case (_, .list(let items)) where field.kind.isWordList:
      return items.firstIndex { $0.word(as: field.kind) == step }.map { ($0, .part(field)) }
    case (_, .text) where field.kind.isWordList: return node.word(as: field.kind) == step ? (-1, .part(field)) : nil
    case (_, .map(let entries)) where field.kind.isText || field.kind.isSwitches:
      return entries.firstIndex { $0.key == step }.map { ($0, .part(field)) }
    default: return nil
    }
  }
}

extension Node {
  /// The word that it is in a list of words.
  func word(as kind: Kind) -> String? { Value(self, as: kind)?.words.first }
}

extension Kind {
  /// Whether it is a map from names to words.
  var isSwitches: Bool { if case .switches = self { true } else { false } }
}
