/// A text as a value on one line of a file.
enum PlainScalar {
  /// Where the value stands.
  enum Place {
    /// Behind a key, or behind a dash.
    case entry, item
    /// Between brackets.
    case flow
  }

  /// The text as it is where it is read back the same, else in double quotes.
  static func text(_ value: String, in place: Place = .entry) -> String {
    let line = value.split(whereSeparator: \.isNewline).joined(separator: " ")
    return line.isEmpty || isRead(line, as: line, in: place) ? line : quoted(line)
  }

  /// The text in double quotes, on one line.
  static func quoted(_ value: String) -> String {
    "\"\(escaped(value.split(whereSeparator: \.isNewline).joined(separator: " ")))\""
  }

  /// The text in double quotes, on one line, its line breaks written as `\n`.
  static func quotedParagraphs(_ value: String) -> String {
    "\"\(value.split(separator: "\n").map { escaped(String($0)) }.joined(separator: "\\n"))\""
  }

  /// The text in single quotes, on one line.
  static func singleQuoted(_ value: String) -> String {
    let line = value.split(whereSeparator: \.isNewline).joined(separator: " ")
    return "'\(line.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "''"))'"
  }

  private static func isRead(_ scalar: String, as value: String, in place: Place) -> Bool {
    let text =
      switch place {
      case .entry: "key: \(scalar)\n"
      case .item: "key:\n  - \(scalar)\n"
      case .flow: "key: {a: [\(scalar), b], c: \(scalar)}\n"
      }
    let tree = Tree(Source(name: "", text: text))
    guard tree.refusals.isEmpty, let node = tree.root?["key"] else { return false }
    switch place {
    case .entry: return tree.root?.entries.count == 1 && node.text == value
    case .item: return tree.root?.entries.count == 1 && node.items.count == 1 && node.items[0].text == value
    case .flow:
      return node.entries.count == 2 && node["a"]?.items.count == 2 && node["a"]?.items[0].text == value
        && node["c"]?.text == value
    }
  }

  private static func escaped(_ text: String) -> String {
    text.unicodeScalars.map { scalar in
      switch scalar {
      case "\"", "\\": "\\\(scalar)"
      case _ where scalar.value < 0x20 || scalar.value == 0x7F: " "
      default: String(scalar)
      }
    }.joined()
  }
}
