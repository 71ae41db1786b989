import Language

/// Taking away what is there.
extension Workbench {
  /// Takes away a value, or a thing with all that is in it; what is left with nothing in it goes, too.
  func clearing(_ path: Path, _ trail: Trail) throws(EditRefusal) -> Editing.Proposal? {
    guard trail.rest.isEmpty, trail.blocks.count > 1 else {
      if case .value = end(of: trail) { return nil }
      throw .unknown(path, near: nil)
    }
    if case .value = trail.end, trail.block.node.isEmpty { return nil }
    var depth = trail.blocks.count - 1
    while depth > 1, trail.blocks[depth - 1].children.count == 1 { depth -= 1 }
    let (block, parent) = (trail.blocks[depth], trail.blocks[depth - 1])
    let index = trail.place[depth - 1]
    let wanted = root.replacing(trail.place[..<depth]) { _ in nil } ?? root
    let splice = block.isFlow ? cutting(index, of: parent) : dropping(block, index, of: parent)
    return Editing.Proposal(ways: [[splice]], wanted: wanted)
  }

  /// The lines of a block; blank lines above go with it where no comment stands between.
  private func dropping(_ block: Block, _ index: Int, of parent: Block) -> Splice {
    guard index == 0, parent.isCompact else {
      let start = block.lead.isEmpty && !block.gap.isEmpty ? block.gap.lowerBound : block.start - block.column
      return Splice(start..<block.end, "")
    }
    // The first row of a record stands behind its dash: the next one moves there.
    guard parent.children.count > 1 else { return Splice(block.start..<block.end, "\n") }
    let next = parent.children[1]
    if next.lead.isEmpty, block.end == next.gap.lowerBound { return Splice(block.start..<next.start, "") }
    return Splice(SourceLines(source).behindBlanks(before: block.start)..<block.end, "\n")
  }

  /// A value between brackets, with its comma.
  private func cutting(_ index: Int, of parent: Block) -> Splice {
    let block = parent.children[index]
    guard index + 1 < parent.children.count else {
      let start = index > 0 ? end(ofFlow: parent.children[index - 1]) : block.start
      return Splice(start..<end(ofFlow: block), "")
    }
    let next = parent.children[index + 1]
    let between = end(ofFlow: block)..<next.start
    guard source.text(between).contains("#") else { return Splice(block.start..<next.start, "") }
    let comma = source.bytes[between].firstIndex(of: UInt8(ascii: ",")) ?? between.lowerBound
    return Splice(block.start..<comma + 1, "")
  }

  /// Takes a word out of a list, or the record that is called so.
  func removing(_ typed: String, _ path: Path, _ trail: Trail) throws(EditRefusal) -> Editing.Proposal? {
    guard case .value(let field, _) = end(of: trail) else { throw .isNoList(path) }
    let isMany = if case .many = field.kind { true } else { false }
    guard isMany || field.kind.isWordList else { throw .isNoList(path) }
    let node = trail.rest.isEmpty ? trail.block.node : Node(.list([]))
    let known =
      isMany
      ? Form.forms(in: node, of: field).compactMap(\.identity) : Value(node, as: field.kind)?.words ?? []
    let word = Typed.text(typed, as: isMany ? .line : field.kind)
    guard known.contains(word) else {
      throw .noWord(word, path, near: Suggestion.closest(to: word, among: known))
    }
    return try clearing(path / word, Trail(path / word, in: document, layout))
  }
}

extension SourceLines {
  /// The first byte of the spaces that end before a byte.
  func behindBlanks(before offset: Int) -> Int {
    var start = offset
    while start > 0, isBlank(start - 1..<start) { start -= 1 }
    return start
  }
}
