/// A value of a file with the lines that belong to it: what a merge takes, moves and joins.
///
/// An entry of a map or an item of a list is three things, merged separately: the blank lines above it (`gap`), the
/// comment lines above it (`lead`), and its own lines.
final class Block {
  /// How a value is written, so far as joining two of them is concerned.
  enum Writing {
    /// Nothing stands there, or an empty `[]` or `{}`.
    case empty
    /// Children on lines of their own.
    case block
    /// Children between brackets.
    case flow
    /// A text in place of a list or a record.
    case inline
  }

  let source: Source
  /// Which version it stands in.
  let side: Side
  /// The key of an entry of a map; nil for an item of a list.
  let key: ExactText?
  /// The value.
  let node: Node
  /// The first byte of its key, its dash, or of itself.
  let start: Int
  /// The byte behind its last line; between brackets, behind its last byte.
  fileprivate(set) var end: Int
  /// How many characters stand before its start on its line.
  let column: Int
  /// Whether it stands between brackets.
  let isFlow: Bool
  /// The blank lines and the comment lines above it.
  fileprivate(set) var gap: Range<Int>, lead: Range<Int>
  /// The values inside it.
  fileprivate(set) var children: [Block] = []
  /// The byte at which the line of its first child begins, or the child itself where it is compact; the end for a leaf.
  fileprivate(set) var headerEnd: Int
  /// Whether its first child stands on the line of its own start: `- key: value`.
  fileprivate(set) var isCompact = false
  /// The column of its children.
  fileprivate(set) var inner: Int
  /// The comment lines behind its last child that are indented as its children are.
  fileprivate(set) var tail: Range<Int>
  /// Whether it is a text that stands for a record or a list of one.
  let isVirtual: Bool

  init(
    _ source: Source, _ side: Side, key: ExactText?, node: Node, start: Int, end: Int, column: Int, isFlow: Bool,
    isVirtual: Bool = false
  ) {
    self.source = source
    self.side = side
    self.key = key
    self.node = node
    self.start = start
    self.end = end
    self.column = column
    self.isFlow = isFlow
    self.isVirtual = isVirtual
    (gap, lead, tail) = (start..<start, start..<start, end..<end)
    headerEnd = end
    inner = column
  }

  /// Its own text, from its start, without what stands above it.
  var text: Range<Int> { start..<end }

  /// The bytes from its start to its first child.
  var header: Range<Int> { start..<headerEnd }

  var writing: Writing {
    if node.isEmpty { return .empty }
    switch node.shape {
    case .text: return .inline
    case .map, .list: return node.style == .flow ? .flow : .block
    }
  }

  /// The text that it is, as a child of itself: `- sales` holds what `- id: sales` holds.
  func virtualChild(key: ExactText?) -> Block {
    Block(
      source, side, key: key, node: node, start: node.span.lowerBound, end: node.span.upperBound, column: 0,
      isFlow: true,
      isVirtual: true)
  }

  /// Whether a span of its source lies inside it.
  func holds(_ span: Range<Int>) -> Bool { start <= span.lowerBound && span.upperBound <= end }
}

extension Block {
  /// Puts children into a block collection whose lines were found.
  func adopt(_ children: [Block], headerEnd: Int, isCompact: Bool, inner: Int) {
    self.children = children
    self.headerEnd = headerEnd
    self.isCompact = isCompact
    self.inner = inner
    end = children.last?.end ?? end
    tail = end..<end
  }

  /// Puts children into a collection between brackets.
  func adopt(flow children: [Block]) { self.children = children }

  /// Says what stands above it.
  func stand(under gap: Range<Int>, _ lead: Range<Int>) { (self.gap, self.lead) = (gap, lead) }

  /// Takes the comment lines up to an offset behind its last child.
  func trail(to offset: Int) {
    tail = tail.lowerBound..<offset
    end = offset
  }

  /// Moves its end behind that of its last child.
  func reach(_ offset: Int) {
    end = offset
    tail = offset..<offset
  }
}
