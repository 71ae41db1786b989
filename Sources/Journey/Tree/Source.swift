import Glibc

/// The text of one file, with what would disturb reading taken off at the door and remembered.
public struct Source: Sendable {
  /// The name under which findings speak of the file.
  public let name: String
  /// UTF-8 with `\n` line ends, no byte-order mark, and a newline at the end unless the text is empty.
  public let bytes: [UInt8]
  /// Whether the file began with a byte-order mark.
  public let hasByteOrderMark: Bool
  /// Whether every line ended with `\r\n`.
  public let isCRLF: Bool
  /// Whether the last line had no line end.
  public let lacksFinalNewline: Bool

  /// Takes the bytes of a file as they lie on the disk or in git.
  public init(name: String, bytes raw: [UInt8]) {
    self.name = name
    hasByteOrderMark = raw.starts(with: [0xEF, 0xBB, 0xBF])
    var text = hasByteOrderMark ? Array(raw.dropFirst(3)) : raw
    isCRLF = Self.everyLineEndsWithCRLF(text)
    if isCRLF { text.removeAll { $0 == UInt8(ascii: "\r") } }
    lacksFinalNewline = text.last.map { $0 != UInt8(ascii: "\n") } ?? false
    if lacksFinalNewline { text.append(UInt8(ascii: "\n")) }
    bytes = text
  }

  /// Takes a text, for tests and for library users who hold one.
  public init(name: String, text: String) {
    self.init(name: name, bytes: Array(text.utf8))
  }

  /// Whether the two files are the same, byte for byte.
  public func isSame(as other: Source) -> Bool {
    bytes == other.bytes && isCRLF == other.isCRLF && hasByteOrderMark == other.hasByteOrderMark
      && lacksFinalNewline == other.lacksFinalNewline
  }

  /// Whether a span holds the same bytes as a span of another source.
  func holds(_ span: Range<Int>, as other: Source, _ otherSpan: Range<Int>) -> Bool {
    guard span.count == otherSpan.count else { return false }
    return bytes.withUnsafeBytes { own in
      other.bytes.withUnsafeBytes { others in
        // `memcmp` is as fast in a debug build.
        let (one, two) = (
          UnsafeRawBufferPointer(rebasing: own[span]), UnsafeRawBufferPointer(rebasing: others[otherSpan])
        )
        guard let first = one.baseAddress, let second = two.baseAddress else { return one.isEmpty && two.isEmpty }
        return memcmp(first, second, one.count) == 0
      }
    }
  }

  /// The text that stands in a span of bytes.
  public func text(_ span: Range<Int>) -> String {
    String(decoding: bytes[span.clamped(to: 0..<bytes.count)], as: UTF8.self)
  }

  private static func everyLineEndsWithCRLF(_ text: [UInt8]) -> Bool {
    guard text.contains(UInt8(ascii: "\r")) else { return false }
    var previous: UInt8 = 0
    var ends = 0
    var returns = 0
    for byte in text {
      if byte == UInt8(ascii: "\n") {
        guard previous == UInt8(ascii: "\r") else { return false }
        ends += 1
      } else if byte == UInt8(ascii: "\r") {
        returns += 1
      }
      previous = byte
    }
    return ends > 0 && returns == ends
  }
}
