import Git

/// A reference that a push moves, as git tells the hooks of a server: `OLD NEW NAME`.
struct PushedReference {
  /// Where it pointed; nil for a new one.
  let old: Oid?
  /// Where it is to point; nil where it is deleted.
  let new: Oid?
  /// Its full name.
  let name: String

  /// Reads a line; nil where it is none.
  init?(_ line: Substring) {
    let words = line.split(separator: " ", maxSplits: 2)
    guard words.count == 3, let old = Oid(hex: String(words[0])), let new = Oid(hex: String(words[1])) else {
      return nil
    }
    self.old = old == .zero ? nil : old
    self.new = new == .zero ? nil : new
    name = String(words[2])
  }

  /// The branch as people call it; nil where it is another kind of reference.
  var branch: String? {
    let prefix = "refs/heads/"
    return name.hasPrefix(prefix) ? String(name.dropFirst(prefix.count)) : nil
  }
}
