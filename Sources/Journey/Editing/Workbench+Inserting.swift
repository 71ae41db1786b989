/// Writing what was not there.
extension Workbench {
  /// Writes something where a path leads, and the records around it that are missing.
  func inserting(_ content: Content, _ path: Path, _ trail: Trail) throws(EditRefusal) -> Editing.Proposal {
    let block = trail.block
    let rest = trail.rest
    switch trail.end {
    case .record(let record):
      guard let key = rest.first else { throw .isRecord(path) }
      let field = record[key] ?? .unknown(key, like: [])
      let row = (key: key, value: wrapped(content, rest.dropFirst(), from: .value(field, in: record)))
      return try adding(row, to: record, trail)
    case .value(let field, _):
      if case .one = field.kind, !block.node.isEmpty { throw .unwritable(path) }
      if case .many(let inner) = field.kind {
        let item = rest.first.map { self.item($0, of: inner, content, rest.dropFirst()) } ?? content
        return try block.node.isEmpty ? filling(.list([item]), trail) : appending(item, path, trail)
      }
      if field.kind.isWordList { return try block.node.isEmpty ? filling(content, trail) : unwritable(path) }
      guard let part = rest.first, !block.node.isEmpty else {
        return try filling(wrapped(content, rest, from: trail.end), trail)
      }
      guard case .map = block.node.shape else { throw .unwritable(path) }
      return try adding((key: part, value: content), to: nil, trail)
    case .part: throw .unwritable(path)
    }
  }

  private func unwritable(_ path: Path) throws(EditRefusal) -> Editing.Proposal { throw .unwritable(path) }

  /// Adds a row to a record, in the order of the schema so far as the file keeps it.
  private func adding(
    _ row: (key: String, value: Content), to record: Record?, _ trail: Trail
  ) throws(EditRefusal) -> Editing.Proposal {
    let block = trail.block
    guard case .map(let entries) = block.node.shape else { return expanding(row, record, trail) }
    let splice =
      block.isFlow || block.writing == .flow
      ? flowing(row, into: block, behind: predecessor(of: row.key, among: entries, record))
      : lining(row, into: block, behind: predecessor(of: row.key, among: entries, record))
    let wanted = root.replacing(trail.place[...]) { node in
      // A key that is there and empty says nothing beside the one that does.
      Node(.map(node.entries + [Entry(key: row.key, keySpan: 0..<0, value: row.value.node)]))
    }
    return Editing.Proposal(ways: [[splice]], wanted: wanted ?? root)
  }

  /// The number of the row behind which a new one belongs; nil where it comes first.
  private func predecessor(of key: String, among entries: [Entry], _ record: Record?) -> Int? {
    guard let record, let own = record.place(of: key) else { return entries.indices.last }
    let before = entries.indices.compactMap { index in
      record.place(of: entries[index].key).flatMap { $0 < own ? (index, $0) : nil }
    }
    return before.max { $0.1 < $1.1 }?.0
  }

  private func lining(_ row: (key: String, value: Content), into block: Block, behind index: Int?) -> Splice {
    // A record that begins behind a dash keeps its first row there.
    let index = index ?? (block.isCompact && !block.children.isEmpty ? 0 : nil)
    let text = writer.entry(row.key, row.value, at: block.inner)
    if let index { return Splice(at: block.children[index].end, text) }
    guard let first = block.children.first else { return Splice(at: source.bytes.count, text) }
    return Splice(at: first.gap.isEmpty ? first.lead.lowerBound - indent(of: first) : first.gap.lowerBound, text)
  }

  /// How far a block stands behind the line end before what stands above it.
  private func indent(of block: Block) -> Int { block.lead.isEmpty && block.gap.isEmpty ? block.column : 0 }

  private func flowing(_ row: (key: String, value: Content), into block: Block, behind index: Int?) -> Splice {
    let text = writer.entry(row.key, row.value)
    if let index { return Splice(at: end(ofFlow: block.children[index]), ", " + text) }
    guard let first = block.children.first else { return Splice(at: block.node.span.lowerBound + 1, text) }
    return Splice(at: first.start, text + ", ")
  }

  /// The byte behind a value between brackets, the colon of an empty one included.
  func end(ofFlow block: Block) -> Int {
    guard block.key != nil, block.node.span.isEmpty else { return block.end }
    return colon(behind: block) ?? block.end
  }

  /// The byte behind the colon of an entry; nil where it has none, as between brackets.
  func colon(behind block: Block) -> Int? {
    guard let key = key(of: block) else { return nil }
    let rest = source.bytes[key.upperBound...].drop { $0 == UInt8(ascii: " ") }
    return rest.first == UInt8(ascii: ":") ? rest.startIndex + 1 : nil
  }

  private func key(of block: Block) -> Range<Int>? {
    var open = [root]
    while let node = open.popLast() {
      if let entry = node.entries.first(where: { $0.keySpan.lowerBound == block.start }) { return entry.keySpan }
      open += node.entries.map(\.value)
      if case .list(let items) = node.shape { open += items }
    }
    return nil
  }

  /// A record written short gets rows.
  private func expanding(
    _ row: (key: String, value: Content), _ record: Record?, _ trail: Trail
  ) -> Editing.Proposal {
    let block = trail.block
    let span = block.node.span
    let short = record?.shortField?.name ?? "id"
    let own = source.text(span)
    let wanted = root.replacing(trail.place[...]) { node in
      Node(
        .map([
          Entry(key: short, keySpan: 0..<0, value: node),
          Entry(key: row.key, keySpan: 0..<0, value: row.value.node),
        ]))
    }
    let again = PlainScalar.quoted(block.node.text ?? "")
    let ways: [[Splice]] = [own, again].map { text in
      guard !block.isFlow else { return [Splice(span, "{\(short): \(text), \(writer.entry(row.key, row.value))}")] }
      let column = SourceLines(source).column(of: span.lowerBound)
      return [
        Splice(span, "\(short): \(text)"), Splice(at: block.end, writer.entry(row.key, row.value, at: column)),
      ]
    }
    return Editing.Proposal(ways: ways, wanted: wanted ?? root)
  }
}
