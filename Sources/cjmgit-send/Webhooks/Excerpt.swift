/// A letter in a chat that takes so much and no more.
enum Excerpt {
  /// The text up to the last whole line within a number of UTF-16 units, which is what chats count, with `…` for the rest.
  static func of(_ text: String, upTo limit: Int) -> String {
    guard text.utf16.count > limit else { return text }
    var (out, used) = ("", 2)
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      used += line.utf16.count + 1
      if used > limit { break }
      out += line + "\n"
    }
    return out + "…"
  }
}
