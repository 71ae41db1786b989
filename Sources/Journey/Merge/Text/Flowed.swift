import Language

/// A value that stood on lines of its own, written between brackets: where what holds it stands between brackets.
enum Flowed {
  /// An entry with its key, an item without its dash.
  static func text(of block: Block) -> String {
    guard let key = block.key?.text else { return text(of: block.node, in: block.source) }
    return scalar(key) + ": " + text(of: block.node, in: block.source)
  }

  private static func text(of node: Node, in source: Source) -> String {
    if node.style == .flow { return source.text(node.span) }
    switch node.shape {
    case .text(let text):
      let isQuoted = node.style == .quoted
      return isQuoted ? source.text(node.span) : text.isEmpty ? "" : scalar(Value.prose(text, node.style))
    case .list(let items): return "[" + items.map { self.text(of: $0, in: source) }.joined(separator: ", ") + "]"
    case .map(let entries):
      return "{" + entries.map { scalar($0.key) + ": " + text(of: $0.value, in: source) }.joined(separator: ", ") + "}"
    }
  }

  /// A word as it is, anything else between quotation marks.
  private static func scalar(_ text: String) -> String {
    let isWord = text.unicodeScalars.allSatisfy { scalar in
      scalar.properties.isAlphabetic || scalar.properties.numericType == .decimal || scalar == "_"
    }
    return isWord && !text.isEmpty ? text : "\"\(Escape.json(text))\""
  }
}
