/// The ids that may become names of files and words of headers.
enum PlainID {
  /// Whether a text is `[a-z0-9][a-z0-9-]*`, and no longer than a file name may be with what we add to it.
  static func isPlain(_ text: String) -> Bool {
    let isWord: (UInt8) -> Bool = { 0x61...0x7A ~= $0 || 0x30...0x39 ~= $0 }
    return text.utf8.count <= 128 && text.utf8.first.map(isWord) == true
      && text.utf8.allSatisfy { isWord($0) || $0 == UInt8(ascii: "-") }
  }
}
