/// Sentences out of what people wrote.
enum Prose {
  private static let ends: Set<Character> = [".", "!", "?", "…"]
  private static let closers: Set<Character> = ["»", "”", "\"", ")", "’"]

  /// The text with a full stop, unless it ends a sentence already.
  static func sentence(_ text: String) -> String {
    guard let last = text.last(where: { !closers.contains($0) }) else { return text }
    return ends.contains(last) ? text : text + "."
  }

  /// The text with its first letter large, as at the head of a sentence.
  static func capital(_ text: String) -> String {
    text.prefix(1).uppercased() + text.dropFirst()
  }

  /// Names in a row, the last two joined by a word.
  static func list(_ names: [String], _ and: String) -> String {
    guard let last = names.last, names.count > 1 else { return names.first ?? "" }
    return names.dropLast().joined(separator: ", ") + and + last
  }
}
