/// How the values of one place are joined: by what the schema says of them, so far as they look like it.
enum Sort {
  /// Key by key.
  case map(Record)
  /// Thing by thing, each known by its identity.
  case things(Record)
  /// As a set of words.
  case words
  /// As wholes.
  case leaf

  /// What stands in a row; what does not look as the schema wants it is joined by its look.
  init(of blocks: [Block], as field: Field) {
    let written = blocks.filter { !$0.node.isEmpty }
    let areLists = written.allSatisfy { if case .list = $0.node.shape { true } else { false } }
    let areMaps = written.allSatisfy { if case .map = $0.node.shape { true } else { false } }
    let areTexts = written.allSatisfy { if case .map = $0.node.shape { false } else { true } }
    switch field.kind {
    case .one(let record) where areMaps: self = .map(record)
    case .many(let record) where areLists || areTexts && record.shortField != nil: self = .things(record)
    case _ where field.kind.isWordList && areTexts: self = .words
    case _ where written.isEmpty: self = .leaf
    default: self.init(likeUnknown: Field.unknown(field.name, like: written.map(\.node)).kind)
    }
  }

  /// What a key that the format does not know would hold.
  private init(likeUnknown kind: Kind) {
    switch kind {
    case .one(let record): self = .map(record)
    case .many(let record): self = .things(record)
    case _ where kind.isWordList: self = .words
    default: self = .leaf
    }
  }

  /// A record itself: an item of a list, or the document.
  init(of blocks: [Block], as record: Record) {
    let written = blocks.filter { !$0.node.isEmpty }
    let fit = written.allSatisfy { block in
      switch block.node.shape {
      case .map: true
      case .text: record.shortField != nil
      case .list: false
      }
    }
    self = fit ? .map(record) : .leaf
  }
}

extension Record {
  /// The identity that an item carries: as `Form` reads it, without reading the rest.
  func identity(of block: Block) -> String? {
    guard let name = identity.field, let field = self[name] else { return nil }
    let node =
      block.writing == .inline
      ? shortField === field ? block.node : nil : block.children.last { $0.key?.text == name }?.node
    return node.flatMap { $0.isEmpty ? nil : Value($0, as: field.kind)?.text }
  }
}

extension Block {
  /// What a list holds; a text stands for a list of itself.
  var things: [Block] { writing == .inline ? [virtualChild(key: nil)] : children }

  /// The entries of a record; a text stands for its identity.
  func entries(of record: Record) -> [Block] {
    guard writing == .inline, let field = record.shortField else { return children }
    return [virtualChild(key: ExactText(field.name))]
  }
}
