import CLibYAML

/// Reads the events of libyaml into nodes with exact places.
///
/// The parser points at itself, so it lives on the heap and never moves.
final class Reader {
  private(set) var refusals: [Finding] = []
  /// Where libyaml could not read on; nil where it read to the end, or was stopped.
  private(set) var stumble: Stumble?
  private let source: Source
  private let parser = UnsafeMutablePointer<yaml_parser_t>.allocate(capacity: 1)
  private let event = UnsafeMutablePointer<yaml_event_t>.allocate(capacity: 1)
  private var cursor: ByteCursor
  private var nodes = 0

  /// Ends the reading: what stands behind is not looked at.
  private struct Stop: Error {}

  init(_ source: Source) {
    self.source = source
    cursor = ByteCursor(source.bytes)
    yaml_parser_initialize(parser)
    event.initialize(to: yaml_event_t())
  }

  deinit {
    yaml_event_delete(event)
    yaml_parser_delete(parser)
    event.deallocate()
    parser.deallocate()
  }

  /// The value of the whole document; an empty document is an empty map, nil stands for an unreadable one.
  func read() -> Node? {
    source.bytes.withUnsafeBufferPointer { text -> Node? in
      yaml_parser_set_input_string(parser, text.baseAddress, text.count)
      yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
      return try? readStream()
    }
  }

  private func readStream() throws -> Node {
    try next()
    try next()
    guard event.pointee.type == YAML_DOCUMENT_START_EVENT else {
      return Node(shape: .map([]), style: .block, span: 0..<0)
    }
    try next()
    let root = try readNode(depth: 0)
    try next()
    try next()
    if event.pointee.type == YAML_DOCUMENT_START_EVENT { refuse(.secondDocument, at: start..<end) }
    switch root.shape {
    case .map: return root
    case .text(let text) where text.isEmpty: return Node(shape: .map([]), style: .block, span: root.span)
    default:
      refuse(.notMap, at: root.span)
      return root
    }
  }

  /// Moves to the next event; what libyaml cannot read ends the reading.
  private func next() throws {
    yaml_event_delete(event)
    guard yaml_parser_parse(parser, event) == 0 else { return }
    stumble = stumbled
    throw Stop()
  }

  private var stumbled: Stumble {
    let isEncoding = parser.pointee.error == YAML_READER_ERROR
    let offset = isEncoding ? parser.pointee.problem_offset : cursor.byte(at: parser.pointee.problem_mark.index)
    return Stumble(
      source: source, problem: parser.pointee.problem.map { String(cString: $0) } ?? "?", offset: offset,
      start: parser.pointee.context == nil ? nil : cursor.byte(at: parser.pointee.context_mark.index))
  }

  private func readNode(depth: Int) throws -> Node {
    nodes += 1
    if nodes > Limits.nodes { try stop(.tooMany) }
    if depth > Limits.depth { try stop(.tooDeep) }
    switch event.pointee.type {
    case YAML_SCALAR_EVENT: return readText()
    case YAML_SEQUENCE_START_EVENT: return try readList(depth: depth)
    case YAML_MAPPING_START_EVENT: return try readMap(depth: depth)
    default:
      let name = event.pointee.data.alias.anchor.map { String(cString: $0) } ?? ""
      refuse(.alias(name), at: start..<end)
      return Node(shape: .text(""), style: .plain, span: start..<end)
    }
  }

  private func readText() -> Node {
    let scalar = event.pointee.data.scalar
    let span = start..<end
    refuseMarks(anchor: scalar.anchor, tag: scalar.tag, at: span)
    let text = String(decoding: UnsafeBufferPointer(start: scalar.value, count: scalar.length), as: UTF8.self)
    switch scalar.style {
    case YAML_SINGLE_QUOTED_SCALAR_STYLE, YAML_DOUBLE_QUOTED_SCALAR_STYLE:
      return Node(shape: .text(text), style: .quoted, span: span)
    case YAML_LITERAL_SCALAR_STYLE: return Node(shape: .text(text), style: .literal, span: trimmed(span))
    case YAML_FOLDED_SCALAR_STYLE: return Node(shape: .text(text), style: .folded, span: trimmed(span))
    default: return Node(shape: .text(text), style: .plain, span: span)
    }
  }

  private func readList(depth: Int) throws -> Node {
    let opening = event.pointee.data.sequence_start
    let isFlow = opening.style == YAML_FLOW_SEQUENCE_STYLE
    let first = start
    refuseMarks(anchor: opening.anchor, tag: opening.tag, at: start..<end)
    var items: [Node] = []
    try next()
    while event.pointee.type != YAML_SEQUENCE_END_EVENT {
      items.append(try readNode(depth: depth + 1))
      try next()
    }
    let last = isFlow ? end : items.last?.span.upperBound ?? first
    return Node(shape: .list(items), style: isFlow ? .flow : .block, span: first..<max(first, last))
  }

  private func readMap(depth: Int) throws -> Node {
    let opening = event.pointee.data.mapping_start
    let isFlow = opening.style == YAML_FLOW_MAPPING_STYLE
    let first = start
    refuseMarks(anchor: opening.anchor, tag: opening.tag, at: start..<end)
    var entries: [Entry] = []
    var keys = KeySet()
    try next()
    while event.pointee.type != YAML_MAPPING_END_EVENT {
      let key = try readNode(depth: depth + 1)
      if key.text == nil { refuse(.complexKey, at: key.span) }
      let name = key.text ?? ""
      if name == "<<" { refuse(.mergeKey, at: key.span) }
      if !keys.insert(name) { refuse(.duplicateKey(name), at: key.span) }
      if refusals.count >= Limits.refusals { throw Stop() }
      try next()
      entries.append(Entry(key: name, keySpan: key.span, value: try readNode(depth: depth + 1)))
      try next()
    }
    let inside = entries.last.map { max($0.keySpan.upperBound, $0.value.span.upperBound) } ?? first
    return Node(shape: .map(entries), style: isFlow ? .flow : .block, span: first..<max(first, isFlow ? end : inside))
  }

  private var start: Int { cursor.byte(at: event.pointee.start_mark.index) }

  private var end: Int { cursor.byte(at: event.pointee.end_mark.index) }

  /// libyaml counts the blank lines behind a block text as its own.
  private func trimmed(_ span: Range<Int>) -> Range<Int> {
    var end = span.upperBound
    while end > span.lowerBound, [0x0A, 0x20, 0x0D].contains(source.bytes[end - 1]) { end -= 1 }
    return span.lowerBound..<end
  }

  private func refuseMarks(anchor: UnsafeMutablePointer<UInt8>?, tag: UnsafeMutablePointer<UInt8>?, at span: Range<Int>)
  {
    if let anchor { refuse(.anchor(String(cString: anchor)), at: span) }
    if tag != nil { refuse(.tag(String(source.text(span).prefix { $0 != " " && $0 != "\n" })), at: span) }
  }

  private func refuse(_ refusal: Refusal, at span: Range<Int>) {
    refusals.append(refusal.finding(in: source, at: span))
  }

  private func stop(_ refusal: Refusal) throws {
    refuse(refusal, at: start..<start)
    throw Stop()
  }
}

/// The keys of one map, compared as bytes: looked through one by one while they are few, as nearly always.
private struct KeySet {
  private var few: [ExactText] = []
  private var many: Set<ExactText> = []

  /// Adds a key; false where it is there already.
  mutating func insert(_ name: String) -> Bool {
    let key = ExactText(name)
    guard many.isEmpty else { return many.insert(key).inserted }
    guard !few.contains(key) else { return false }
    few.append(key)
    if few.count == 32 { many = Set(few) }
    return true
  }
}
