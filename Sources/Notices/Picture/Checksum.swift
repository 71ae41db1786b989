/// The sums by which a reader of PNG knows that nothing was lost.
enum Checksum {
  private static let table: [UInt32] = (0..<256).map { byte in
    (0..<8).reduce(UInt32(byte)) { sum, _ in sum & 1 == 1 ? 0xEDB8_8320 ^ sum >> 1 : sum >> 1 }
  }

  /// CRC-32 as PNG's Annex D has it.
  static func crc32(_ bytes: [UInt8]) -> UInt32 {
    let table = table
    var sum = ~UInt32(0)
    for byte in bytes { sum = table[Int((sum ^ UInt32(byte)) & 0xFF)] ^ sum >> 8 }
    return ~sum
  }

  /// Adler-32 of RFC 1950 §8.
  static func adler32(_ bytes: [UInt8]) -> UInt32 {
    var (low, high) = (UInt32(1), UInt32(0))
    // So many bytes cannot overflow the sums; the remainder is dear.
    for start in stride(from: 0, to: bytes.count, by: 5552) {
      for place in start..<min(start + 5552, bytes.count) {
        low &+= UInt32(bytes[place])
        high &+= low
      }
      (low, high) = (low % 65_521, high % 65_521)
    }
    return high << 16 | low
  }

  /// A number as four bytes, the highest first.
  static func bytes(_ number: UInt32) -> [UInt8] {
    stride(from: 24, through: 0, by: -8).map { UInt8(number >> $0 & 0xFF) }
  }
}
