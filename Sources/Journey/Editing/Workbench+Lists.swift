/// Writing behind a key under which nothing stands, and to the ends of lists.
extension Workbench {
  /// Writes something behind a key or colon that has nothing behind it.
  func filling(_ content: Content, _ trail: Trail) throws(EditRefusal) -> Editing.Proposal {
    let block = trail.block
    let wanted = root.replacing(trail.place[...]) { _ in content.node } ?? root
    let span = block.node.span
    if block.isFlow {
      let text = writer.flow(content)
      let splice =
        span.isEmpty
        ? Splice(at: end(ofFlow: block), (colon(behind: block) == nil ? ": " : " ") + text) : Splice(span, text)
      return Editing.Proposal(ways: [[splice]], wanted: wanted)
    }
    let value = writer.value(content, under: block.column)
    let first = String(value.prefix { $0 != "\n" })
    let below = String(value.dropFirst(first.count + 1))
    let header = span.isEmpty ? Splice(at: colon(behind: block) ?? block.end, first) : emptied(span, first)
    return Editing.Proposal(ways: [[header, Splice(at: block.end, below)]], wanted: wanted)
  }

  /// An empty `[]`, `{}` or `''` gives way, with the spaces before it.
  private func emptied(_ span: Range<Int>, _ text: String) -> Splice {
    var start = span.lowerBound
    while start > 0, source.bytes[start - 1] == UInt8(ascii: " ") { start -= 1 }
    return Splice(start..<span.upperBound, text)
  }

  /// Writes an entry to the end of a list that has some.
  func appending(_ item: Content, _ path: Path, _ trail: Trail) throws(EditRefusal) -> Editing.Proposal {
    let block = trail.block
    guard case .list(let items) = block.node.shape, let last = block.children.last else { throw .isNoList(path) }
    let wanted = root.replacing(trail.place[...]) { _ in Node(.list(items + [item.node])) } ?? root
    if block.writing == .flow {
      let splice = Splice(at: last.end, separator(block) + writer.flow(item))
      return Editing.Proposal(ways: [[splice], [Splice(at: last.end, ", " + writer.flow(item))]], wanted: wanted)
    }
    let gap = block.children.count > 1 ? source.text(last.gap) : ""
    return Editing.Proposal(
      ways: [[Splice(at: last.end, gap + writer.item(item, at: block.inner))]], wanted: wanted)
  }

  /// What stands between the last two entries between brackets.
  private func separator(_ block: Block) -> String {
    guard let last = block.children.last, let other = block.children.dropLast().last else { return ", " }
    let text = source.text(other.end..<last.start)
    return text.contains("#") || !text.hasPrefix(",") ? ", " : text
  }

  /// Adds a word to a list of words, or a record that is called so to a list of records.
  func adding(_ typed: String, _ path: Path, _ trail: Trail) throws(EditRefusal) -> Editing.Proposal? {
    guard case .value(let field, _) = end(of: trail) else { throw .isNoList(path) }
    if case .many(let inner) = field.kind {
      guard let own = inner.identity.field, let row = inner[own] else { throw .isNoList(path) }
      let word = Typed.text(typed, as: row.kind)
      guard !word.isEmpty else { throw .isEmpty(path) }
      let isThere = Form.forms(in: trail.block.node, of: field).contains { $0.identity == word }
      if trail.rest.isEmpty, isThere { return nil }
      let item: Content = inner.shortField == nil ? .record([(own, .text(word))]) : .text(word)
      return try inserting(trail.rest.isEmpty ? item : .list([item]), path, trail)
    }
    guard field.kind.isWordList else { throw .isNoList(path) }
    let word = Typed.text(typed, as: field.kind)
    guard !word.isEmpty else { throw .isEmpty(path) }
    let node = trail.block.node
    guard trail.rest.isEmpty, !node.isEmpty else { return try inserting(.words([word]), path, trail) }
    guard Value(node, as: field.kind)?.words.contains(word) != true else { return nil }
    if case .list = node.shape { return try appending(.text(word), path, trail) }
    return listing(node, word, field, trail)
  }

  /// A single word becomes a list of two.
  private func listing(_ node: Node, _ word: String, _ field: Field, _ trail: Trail) -> Editing.Proposal {
    let other = writer.flow(.text(word))
    let own = node.word(as: field.kind) ?? ""
    let ways = [source.text(node.span), PlainScalar.quoted(own)].map { text in
      [Splice(node.span, "[\(text), \(other)]")]
    }
    let wanted = root.replacing(trail.place[...]) { Node(.list([$0, Node(.text(word))])) }
    return Editing.Proposal(ways: ways, wanted: wanted ?? root)
  }
}
