/// A text as the value of a key on one line of a file.
enum PlainScalar {
  /// The text as it is where it is read back the same, else in double quotes.
  static func text(_ value: String) -> String {
    let line = value.split(whereSeparator: \.isNewline).joined(separator: " ")
    return line.isEmpty || isRead(line, as: line) ? line : quoted(line)
  }

  /// The text in double quotes, on one line.
  static func quoted(_ value: String) -> String {
    "\"\(escaped(value.split(whereSeparator: \.isNewline).joined(separator: " ")))\""
  }

  private static func isRead(_ scalar: String, as value: String) -> Bool {
    let tree = Tree(Source(name: "", text: "key: \(scalar)\n"))
    guard tree.refusals.isEmpty, case .map(let entries) = tree.root?.shape, entries.count == 1 else { return false }
    return entries.first?.value.text == value
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
