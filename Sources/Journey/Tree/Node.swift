/// A value as it stands in a file: what it holds, how it is written, and where.
public struct Node: Sendable {
  /// What a value holds.
  public enum Shape: Sendable {
    /// A text; what it means is the schema's business.
    case text(String)
    /// Keys with values, in the order of the file.
    case map([Entry])
    /// Values, in the order of the file.
    case list([Node])
  }

  /// How a value is written.
  public enum Style: Sendable {
    case plain, quoted, literal, folded, block, flow
  }

  /// What the value holds.
  public let shape: Shape
  /// How it is written.
  public let style: Style
  /// The bytes it takes in its source, from its first to its last.
  public let span: Range<Int>

  /// Whether the value is the same as an absent one.
  public var isEmpty: Bool {
    switch shape {
    case .text(let text): text.isEmpty
    case .map(let entries): entries.isEmpty
    case .list(let items): items.isEmpty
    }
  }

  /// The text, nil for maps and lists.
  public var text: String? {
    guard case .text(let text) = shape else { return nil }
    return text
  }

  /// The entries of a map, none for anything else.
  public var entries: [Entry] {
    guard case .map(let entries) = shape else { return [] }
    return entries
  }

  /// The values of a list; a value that is no list stands for a list of itself, an empty one for none.
  public var items: [Node] {
    if case .list(let items) = shape { return items }
    return isEmpty ? [] : [self]
  }

  /// The value written out on one line, without regard to style and to the order of keys: equal values give equal texts.
  public var flat: String {
    switch shape {
    case .text(let text): text
    case .list(let items): "[" + items.map(\.flat).joined(separator: ", ") + "]"
    case .map(let entries):
      "{" + entries.filter { !$0.value.isEmpty }.map { "\($0.key): \($0.value.flat)" }.sorted().joined(separator: ", ")
        + "}"
    }
  }

  /// The value of a key of a map, nil where the key is missing or empty.
  public subscript(key: String) -> Node? {
    entries.first { $0.key == key && !$0.value.isEmpty }?.value
  }
}

/// A key of a map with its value.
public struct Entry: Sendable {
  /// The key's text.
  public let key: String
  /// The bytes that the key takes.
  public let keySpan: Range<Int>
  /// What stands behind it.
  public let value: Node
}
