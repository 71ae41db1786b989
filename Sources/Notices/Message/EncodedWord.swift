import Language

/// Text of any language in a header (RFC 2047): words of base64, each whole in itself.
enum EncodedWord {
  /// The most bytes of text in one word: 60 of its 75 characters, three bytes in four.
  private static let capacity = 45

  /// The words of a text: as they are where they are plain ASCII, else encoded.
  ///
  /// In a phrase, which stands before an address, also the marks that mean something there are encoded.
  static func words(of text: String, isPhrase: Bool = false) -> [String] {
    let safe = Escape.line(text)
    guard !isPlain(safe, isPhrase: isPhrase) else { return safe.split(separator: " ").map(String.init) }
    return chunks(safe).map { "=?UTF-8?B?\(Base64.text($0))?=" }
  }

  private static func isPlain(_ text: String, isPhrase: Bool) -> Bool {
    let words = text.utf8.split(separator: 0x20)
    return !words.isEmpty && !text.contains("=?") && words.allSatisfy { $0.count <= 60 }
      && text.utf8.allSatisfy { byte in
        guard isPhrase else { return 0x20..<0x7F ~= byte }
        return byte == 0x20 || byte == 0x2D || 0x30...0x39 ~= byte || 0x41...0x5A ~= byte || 0x61...0x7A ~= byte
      }
  }

  /// The bytes of the text, cut between scalars.
  private static func chunks(_ text: String) -> [[UInt8]] {
    text.unicodeScalars.reduce(into: [[UInt8]]()) { chunks, scalar in
      let bytes = Array(UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
      if let last = chunks.last, last.count + bytes.count <= capacity {
        chunks[chunks.count - 1] += bytes
      } else {
        chunks.append(bytes)
      }
    }
  }
}
