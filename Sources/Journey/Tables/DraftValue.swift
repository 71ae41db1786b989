/// A value of a file that is written for the first time.
enum DraftValue: Sendable {
  /// One line.
  case line(String)
  /// Paragraphs, one a line break.
  case prose(String)
  case list([DraftValue])
  case map([(key: String, value: DraftValue)])

  /// The lines of the value under a key, at a column.
  func lines(under key: String, at column: Int) -> [String] {
    let indent = String(repeating: " ", count: column)
    switch self {
    case .line(let text): return ["\(indent)\(key): \(PlainScalar.text(text))"]
    case .prose(let text):
      let paragraphs = text.split(separator: "\n").map(String.init)
      guard paragraphs.count > 1 else { return Self.line(text).lines(under: key, at: column) }
      return ["\(indent)\(key): |"]
        + Array(paragraphs.map { ["\(indent)  \($0)"] }.joined(separator: [""]))
    case .list(let items): return ["\(indent)\(key):"] + items.flatMap { $0.item(at: column + 2) }
    case .map(let entries):
      return ["\(indent)\(key):"] + entries.flatMap { $0.value.lines(under: $0.key, at: column + 2) }
    }
  }

  /// The lines of the value as an item of a list.
  private func item(at column: Int) -> [String] {
    let indent = String(repeating: " ", count: column)
    switch self {
    case .line(let text), .prose(let text): return ["\(indent)- \(PlainScalar.text(text))"]
    case .list(let items): return items.flatMap { $0.item(at: column) }
    case .map(let entries):
      let lines = entries.flatMap { $0.value.lines(under: $0.key, at: column + 2) }
      return lines.enumerated().map { $0 == 0 ? "\(indent)- \($1.dropFirst(column + 2))" : $1 }
    }
  }
}
