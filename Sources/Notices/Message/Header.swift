import Language

/// One header of a mail: its name and its value, folded and safe.
struct Header: Sendable {
  /// The longest line, as RFC 5322 §2.1.1 advises and RFC 2047 §2 demands.
  private static let width = 76

  let name: String
  /// The words of the value, between which a line may be broken.
  private let words: [String]

  /// A header of words that are ASCII and ours: ids, addresses, dates.
  ///
  /// A word with a byte that no header may have is refused, though none can come here: ids and addresses are checked.
  init(_ name: String, words: [String]) throws(MailError) {
    for word in words where !word.utf8.allSatisfy({ 0x20..<0x7F ~= $0 }) {
      throw MailError(doing: "write the header `\(name)`", message: "`\(Escape.line(word))` is not plain ASCII")
    }
    self.name = name
    self.words = words
  }

  /// A header of free text, such as a subject; controls in it become visible, so that nothing can end the line.
  init(_ name: String, text: String) {
    self.name = name
    words = EncodedWord.words(of: text)
  }

  /// A header of a name, as people write it, and what stands behind it: an address in angle brackets.
  init(_ name: String, phrase: String, _ rest: String) throws(MailError) {
    let plain = try Header(name, words: [rest])
    self.name = name
    words = EncodedWord.words(of: phrase, isPhrase: true) + plain.words
  }

  /// The lines with their ends, continued lines behind a space.
  var text: String {
    var lines = ["\(name):"]
    for word in words {
      let line = lines[lines.count - 1]
      if lines.count > 1 || line.utf8.count > name.utf8.count + 1, line.utf8.count + 1 + word.utf8.count > Self.width {
        lines.append(" \(word)")
      } else {
        lines[lines.count - 1] = "\(line) \(word)"
      }
    }
    return lines.map { $0 + "\r\n" }.joined()
  }
}
