/// A file as blocks of lines: what stands above its first key, its values, and what stands behind the last.
struct Layout {
  let root: Block
  /// The lines above the first key: comments of the file, directives, `---`.
  let head: Range<Int>
  /// What follows the last value: blank lines, `...`.
  let foot: Range<Int>

  /// Finds the lines of a file that was read; nil where its values do not stand on lines of their own.
  init?(_ tree: Tree, _ side: Side) {
    guard tree.refusals.isEmpty, let node = tree.root else { return nil }
    let source = tree.source
    guard !node.entries.isEmpty else {
      guard node.span.isEmpty else { return nil }
      root = Block(source, side, key: nil, node: node, start: 0, end: 0, column: 0, isFlow: false)
      (head, foot) = (0..<0, 0..<source.bytes.count)
      return
    }
    guard node.style == .block, let builder = try? LayoutBuilder(source, side, root: node) else { return nil }
    root = builder.root
    (head, foot) = (builder.head, builder.foot)
  }
}

/// Finds the lines of every value of a file.
private struct LayoutBuilder {
  let source: Source
  let side: Side
  let root: Block
  private(set) var head = 0..<0
  private(set) var foot = 0..<0

  /// A value that begins in the middle of a line: `? key`.
  private struct OddStart: Error {}

  init(_ source: Source, _ side: Side, root node: Node) throws {
    self.source = source
    self.side = side
    let first = node.entries[0].keySpan.lowerBound
    let lines = SourceLines(source)
    head = 0..<lines.start(of: first)
    root = Block(
      source, side, key: nil, node: node, start: head.upperBound, end: first, column: first - head.upperBound,
      isFlow: false)
    try fill(root, from: first, isCompact: false, with: lines)
    let rest = lines.claimed(root.end..<source.bytes.count, by: root, above: -1)
    foot = rest..<source.bytes.count
  }

  /// Finds the children of a block collection, the first of which begins behind an offset.
  private func fill(_ block: Block, from first: Int, isCompact: Bool, with lines: SourceLines) throws {
    var children: [Block] = []
    var place = first
    let inner = lines.column(of: first)
    for (index, child) in Child.all(in: block.node).enumerated() {
      let start = child.start ?? lines.dash(from: place)
      let here = Block(
        source, side, key: child.key, node: child.node, start: start, end: start, column: inner, isFlow: false)
      guard lines.isIndent(lines.start(of: start)..<start, afterDash: index == 0 && isCompact) else { throw OddStart() }
      try extend(here, behind: child.start == nil ? start + 1 : child.behindKey, with: lines)
      if index > 0 || !isCompact {
        let above = index == 0 ? lines.start(of: start) : place
        stand(here, in: above..<lines.start(of: start), behind: children.last, with: lines)
      }
      place = here.end
      children.append(here)
    }
    block.adopt(
      children, headerEnd: isCompact ? first : lines.start(of: first), isCompact: isCompact, inner: inner)
  }

  /// Finds where a child ends, and what is inside it.
  private func extend(_ block: Block, behind mark: Int, with lines: SourceLines) throws {
    let node = block.node
    guard node.style == .block, !node.isEmpty else {
      block.reach(lines.end(of: node, behind: mark))
      adopt(flow: node, in: block)
      return
    }
    let first = node.entries.first?.keySpan.lowerBound ?? lines.dash(from: mark)
    let isCompact = lines.start(of: first) <= block.start
    try fill(block, from: first, isCompact: isCompact, with: lines)
    if !isCompact, let child = block.children.first {
      // What stands between the key and its first value is the first value's, but for the rest of the key's own line.
      let header = lines.end(ofLineAt: mark)
      block.adopt(block.children, headerEnd: header, isCompact: false, inner: block.inner)
      stand(child, in: header..<lines.start(of: child.start), behind: nil, with: lines)
    }
  }

  /// Finds the children of a collection between brackets.
  private func adopt(flow node: Node, in block: Block) {
    let children = Child.all(in: node).map { child in
      let start = child.start ?? child.node.span.lowerBound
      let end = max(child.behindKey, child.node.span.upperBound)
      let here = Block(source, side, key: child.key, node: child.node, start: start, end: end, column: 0, isFlow: true)
      adopt(flow: child.node, in: here)
      return here
    }
    block.adopt(flow: children)
  }

  /// Divides the lines above a block: what is indented deeper belongs to what ends there, the rest is its gap and lead.
  private func stand(_ block: Block, in above: Range<Int>, behind previous: Block?, with lines: SourceLines) {
    let start = previous.map { lines.claimed(above, by: $0, above: block.column) } ?? above.lowerBound
    let lead = lines.firstComment(in: start..<above.upperBound)
    block.stand(under: start..<lead, lead..<above.upperBound)
  }
}

/// A value inside another, with what is known of its place.
private struct Child {
  let key: ExactText?
  let node: Node
  /// The first byte of its key; nil where it begins with a dash that has to be looked for.
  let start: Int?
  let behindKey: Int

  static func all(in node: Node) -> [Child] {
    switch node.shape {
    case .text: []
    case .map(let entries):
      entries.map {
        Child(key: ExactText($0.key), node: $0.value, start: $0.keySpan.lowerBound, behindKey: $0.keySpan.upperBound)
      }
    case .list(let items): items.map { Child(key: nil, node: $0, start: nil, behindKey: $0.span.upperBound) }
    }
  }
}
