/// Turns the character counts of libyaml's marks into byte offsets.
///
/// Marks come nearly in order, so one cursor that walks to and fro is enough; in an ASCII file they are equal.
struct ByteCursor {
  private let bytes: [UInt8]
  private let isASCII: Bool
  private var character = 0
  private var byte = 0

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    isASCII = bytes.allSatisfy { $0 < 0x80 }
  }

  /// The offset of the first byte of a character, counted from 0; the end of the text for one behind it.
  mutating func byte(at wanted: Int) -> Int {
    if isASCII { return min(wanted, bytes.count) }
    bytes.withUnsafeBufferPointer { bytes in
      while character < wanted, byte < bytes.count {
        byte += 1
        while byte < bytes.count, bytes[byte] & 0xC0 == 0x80 { byte += 1 }
        character += 1
      }
      while character > wanted {
        byte -= 1
        while bytes[byte] & 0xC0 == 0x80 { byte -= 1 }
        character -= 1
      }
    }
    return byte
  }
}
