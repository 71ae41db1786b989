/// Bytes squeezed for a PNG (RFC 1950, RFC 1951): runs of one byte become short, which is all that a drawing needs.
enum Deflate {
  private static let longest = 258, shortest = 3

  /// The bytes as a zlib stream of one block with the fixed codes.
  static func zlib(_ bytes: [UInt8]) -> [UInt8] {
    var bits = Bits()
    bits.put(0b1, 1)
    bits.put(0b01, 2)
    var place = 0
    while place < bytes.count {
      literal(Int(bytes[place]), to: &bits)
      var run = 1
      while place + run < bytes.count, bytes[place + run] == bytes[place] { run += 1 }
      place += 1
      var left = run - 1
      while left >= shortest {
        // A rest of one or two would not be worth a match; it stays literal.
        let length = min(left, longest)
        repeated(length, to: &bits)
        left -= length
        place += length
      }
    }
    literal(256, to: &bits)
    return [0x78, 0x01] + bits.bytes + Checksum.bytes(Checksum.adler32(bytes))
  }

  /// A literal byte or the end of the block, in the fixed code of RFC 1951 §3.2.6.
  private static func literal(_ symbol: Int, to bits: inout Bits) {
    switch symbol {
    case 0..<144: bits.putCode(0x30 + symbol, 8)
    case 144..<256: bits.putCode(0x190 + symbol - 144, 9)
    case 256..<280: bits.putCode(symbol - 256, 7)
    default: bits.putCode(0xC0 + symbol - 280, 8)
    }
  }

  /// The byte before, so many times more: a length, and the distance 1.
  private static func repeated(_ length: Int, to bits: inout Bits) {
    let code = lengths.last { $0.first <= length } ?? lengths[0]
    literal(code.symbol, to: &bits)
    bits.put(length - code.first, code.extra)
    bits.putCode(0, 5)
  }

  /// The codes of lengths with the bits behind them, RFC 1951 §3.2.5.
  private static let lengths: [(symbol: Int, first: Int, extra: Int)] = {
    var codes: [(symbol: Int, first: Int, extra: Int)] = []
    var first = shortest
    for symbol in 257..<285 {
      let extra = max(0, (symbol - 261) / 4)
      codes.append((symbol, first, extra))
      first += 1 << extra
    }
    return codes + [(285, longest, 0)]
  }()
}

/// Bits put one behind the other, the lowest first.
private struct Bits {
  private var done: [UInt8] = []
  private var rest: UInt64 = 0
  private var count = 0

  mutating func put(_ value: Int, _ width: Int) {
    rest |= UInt64(value) << UInt64(count)
    count += width
    while count >= 8 {
      done.append(UInt8(rest & 0xFF))
      rest >>= 8
      count -= 8
    }
  }

  /// A Huffman code, which goes out from its highest bit.
  mutating func putCode(_ code: Int, _ width: Int) {
    for bit in (0..<width).reversed() { put(code >> bit & 1, 1) }
  }

  var bytes: [UInt8] { count > 0 ? done + [UInt8(rest & 0xFF)] : done }
}
