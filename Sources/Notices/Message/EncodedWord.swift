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

/// Bytes in letters, digits, `+` and `/` (RFC 4648 §4).
enum Base64 {
  private static let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)

  /// The text of some bytes, filled up with `=`.
  static func text(_ bytes: [UInt8]) -> String {
    var out: [UInt8] = []
    for start in stride(from: 0, to: bytes.count, by: 3) {
      let group = bytes[start..<min(start + 3, bytes.count)]
      let value = group.reduce(0) { $0 << 8 | Int($1) } << (8 * (3 - group.count))
      for place in 0..<4 {
        out.append(place <= group.count ? letters[value >> (18 - 6 * place) & 0x3F] : UInt8(ascii: "="))
      }
    }
    return String(decoding: out, as: UTF8.self)
  }
}
