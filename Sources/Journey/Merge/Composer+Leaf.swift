/// Joining values that are wholes.
extension Composer {
  /// Joins values that cannot be joined part by part, or that need not be; nil where the parts decide.
  mutating func joinedLeaf(_ blocks: Three<Block?>, as role: Role, _ sort: Sort, at place: Place) -> Draft? {
    let isLeaf = if case .leaf = sort { true } else { false }
    guard let ours = blocks.ours, let theirs = blocks.theirs else {
      // What one side left out says no more than what the other changed.
      return isLeaf ? (blocks.ours ?? blocks.theirs).map { draft($0, at: place) } : nil
    }
    let field = if case .row(let field) = role { field } else { Field?.none }
    let isDefaultable = field.map { $0.kind.record == nil && $0.absence != .none } ?? false
    let isBracketed = !holdsTravellers(blocks) && ours.writing != .block && theirs.writing != .block
    guard isLeaf || isDefaultable || isBracketed else { return nil }
    let meanings = meanings(blocks, role, at: place)
    // A list that stands for its own default was not written by the side that wrote the default out.
    let isWhole = isLeaf || isBracketed || meanings.all.contains(nil)
    if isWhole, let winner = meanings.winner {
      var draft = Draft()
      draft.append(text(of: written(winner, blocks), with: comment(blocks), at: place))
      return draft
    }
    guard isLeaf else { return nil }
    return dispute(blocks, field, at: place)
  }

  /// Both changed a value, each in its own way.
  private mutating func dispute(_ blocks: Three<Block?>, _ field: Field?, at place: Place) -> Draft {
    let comment = comment(blocks)
    let texts = blocks.map { $0.map { text(of: $0, with: comment, at: place) } ?? [] }
    if let decided = decided(texts, at: place) { return decided }
    var draft = Draft()
    let number = note(
      Conflict(
        path: place.path, cause: .value, record: place.thing.record, identity: place.thing.identity, field: field,
        base: blocks.base?.written, ours: blocks.ours?.written, theirs: blocks.theirs?.written), at: place)
    draft.choose(texts, [number])
    return draft
  }

  /// The text that somebody decided on; nil where nobody did.
  func decided(_ texts: Three<[UInt8]>, at place: Place) -> Draft? {
    options.decisions[place.path].map { decision in
      var draft = Draft()
      draft.append(texts[decision])
      return draft
    }
  }

  /// What each version says at a place.
  func meanings(_ blocks: Three<Block?>, _ role: Role, at place: Place) -> Three<String?> {
    blocks.zip(place.around).map { block, around in
      switch role {
      case .row(let field):
        return meaning.of(block, field, around: around, as: place.thing.record, in: place.home)
      case .record(let record): return block.flatMap { meaning.of($0, record, in: place.home) }
      }
    }
  }

  /// The block of a side; of two that mean the same, the one that is written out.
  private func written(_ side: Side, _ blocks: Three<Block?>) -> Block? {
    guard let block = blocks[side], block.isVirtual, block.key != nil else { return blocks[side] }
    return [blocks.ours, blocks.theirs].compactMap(\.self).first { !$0.isVirtual } ?? block
  }

  /// The comment at the end of a line is joined by itself; ours stands where both changed it.
  func comment(_ blocks: Three<Block?>) -> [UInt8] {
    let comments = blocks.map { block in block.map { Array($0.source.bytes[$0.comment]) } ?? [] }
    return comments[comments.map { $0.drop { $0 == UInt8(ascii: " ") } }.winner ?? .ours]
  }

  /// A value with another comment at the end of its line.
  private func text(of block: Block?, with comment: [UInt8], at place: Place) -> [UInt8] {
    guard let block else { return [] }
    guard !place.isFlow else { return Self.text(of: block, at: place) }
    let own = block.comment
    guard !block.isFlow, !block.source.bytes[own].elementsEqual(comment) else {
      let text = Self.text(of: block, at: place)
      return block.isFlow && !comment.isEmpty ? text.dropLast() + comment + [UInt8(ascii: "\n")] : text
    }
    let bytes = block.source.bytes
    let whole = bytes[block.start..<own.lowerBound] + comment + bytes[own.upperBound..<block.end]
    return Lines.shifted(whole[...], by: place.column - block.column)
  }
}

extension Block {
  /// The value as it stands in the file, without its key and its comment.
  var written: String { source.text(node.span) }
}
