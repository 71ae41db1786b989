import Language

/// Writing another value in the place of one.
extension Workbench {
  /// Sets a value; nil where it is that already, what absence means included.
  func setting(_ typed: String, _ path: Path, _ trail: Trail) throws(EditRefusal) -> Editing.Proposal? {
    let field: Field
    switch end(of: trail) {
    case .record: throw .isRecord(path)
    case .value(let own, _): field = own
    case .part(let own): field = own
    }
    if field.kind.record != nil { throw .isRecord(path) }
    let isPart = if case .part = end(of: trail) { true } else { false }
    if field.kind.isWordList { throw .isList(path) }
    if field.kind.isSwitches, !isPart { throw .isRecord(path) }
    let text = Typed.text(typed, as: field.kind)
    guard !Value.trimmed(text).isEmpty else { throw .isEmpty(path) }
    if isSame(text, field, isPart: isPart, trail) { return nil }
    guard trail.rest.isEmpty else { return try inserting(.text(text), path, trail) }
    let node = trail.block.node
    if node.isEmpty { return try filling(.text(text), trail) }
    if case .map(let entries) = node.shape { throw .isPerLanguage(path, entries.map(\.key)) }
    guard node.text != nil else { throw .unwritable(path) }
    let wanted = root.replacing(trail.place[...]) { _ in Content.text(text).node } ?? root
    return Editing.Proposal(ways: ways(text, in: trail.block, field), wanted: wanted)
  }

  /// Whether a row says so already, by itself or by what its absence means.
  private func isSame(_ text: String, _ field: Field, isPart: Bool, _ trail: Trail) -> Bool {
    let kind: Kind = isPart && field.kind.isSwitches ? .line : field.kind
    let wanted = Value(Content.text(text).node, as: kind)
    if trail.rest.isEmpty, !trail.block.node.isEmpty { return Value(trail.block.node, as: kind) == wanted }
    guard !isPart, let form = document.form.form(along: trail) else { return false }
    return form.absent(field) == wanted
  }

  /// Ways to write a text in the place of another, the style of which it keeps where it can.
  private func ways(_ text: String, in block: Block, _ field: Field) -> [[Splice]] {
    let node = block.node
    let paragraphs = Value.prose(text, .literal)
    let line = paragraphs.split(separator: "\n").joined(separator: " ")
    let quoted = paragraphs.contains("\n") ? PlainScalar.quotedParagraphs(paragraphs) : PlainScalar.quoted(line)
    switch node.style {
    case .literal, .folded: return [[Splice(node.span, lines(text, like: node, under: block.column))]]
    case .quoted where !text.contains("\n"):
      let isSingle = source.bytes[node.span.lowerBound] == UInt8(ascii: "'")
      return [[Splice(node.span, isSingle ? PlainScalar.singleQuoted(line) : quoted)], [Splice(node.span, quoted)]]
    default:
      if block.isFlow || block.key == nil {
        let place: PlainScalar.Place = block.isFlow ? .flow : .item
        return [[Splice(node.span, paragraphs.contains("\n") ? quoted : PlainScalar.text(line, in: place))]]
      }
      guard text.contains("\n") else { return [[Splice(node.span, PlainScalar.text(text))]] }
      let below = BlockText(text, width: 100, keepsIndents: true).lines(at: block.column + 2)
      return [[Splice(node.span, "|"), Splice(at: block.end, below)], [Splice(node.span, quoted)]]
    }
  }

  /// A block of lines with another text: its first line, with `|` or `>` and perhaps a comment, stays.
  private func lines(_ text: String, like node: Node, under column: Int) -> String {
    let old = Lines.all(in: source.bytes[node.span])
    let header = old.first.map { String(decoding: $0.filter { $0 != UInt8(ascii: "\n") }, as: UTF8.self) } ?? "|"
    let mark = header.prefix { $0 != " " }
    let bare = mark.filter { !$0.isNumber } + header.dropFirst(mark.count)
    let body = old.dropFirst().first { $0.contains { $0 > UInt8(ascii: " ") } }
    let indent = mark.contains { $0.isNumber } ? nil : body?.prefix { $0 == UInt8(ascii: " ") }.count
    let width = old.dropFirst().map { Width.of(String(decoding: $0, as: UTF8.self)) }.max() ?? 0
    let block = BlockText(text, width: max(80, width - (indent ?? 0)), keepsIndents: node.style == .literal)
    return bare + "\n" + block.lines(at: indent ?? column + 2).dropLast()
  }
}

extension Form {
  /// The record at the end of a trail; nil where that is not written.
  fileprivate func form(along trail: Trail) -> Form? {
    guard case .record(let record) = trail.end, trail.rest.count == 1 else {
      if case .value(_, let record) = trail.end, trail.rest.isEmpty, trail.blocks.count > 1 {
        return Form(trail.blocks[trail.blocks.count - 2].node, as: record)
      }
      return nil
    }
    return Form(trail.block.node, as: record)
  }
}
