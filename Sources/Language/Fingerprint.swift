/// A short name for some content: FNV-1a in 128 bits over parts, each with its length before it.
///
/// The length keeps `ab`, `c` and `a`, `bc` apart. The same parts give the same fingerprint on every machine; it guards
/// against chance, not against someone who seeks two contents with one fingerprint. Texts go in as their bytes are: bring
/// them to normal form C first.
public struct Fingerprint: Sendable, Hashable {
  private var hash = UInt128(0x6C62_272E_07BB_0142) << 64 | 0x62B8_2175_6295_C58D

  /// The fingerprint of nothing yet.
  public init() {}

  /// The fingerprint of these texts, in this order.
  public init(_ parts: String...) {
    for part in parts { add(part) }
  }

  /// Adds a text as the next part.
  public mutating func add(_ text: String) {
    addAll(text.utf8)
  }

  /// Adds bytes as the next part.
  public mutating func add(_ bytes: [UInt8]) { addAll(bytes) }

  private mutating func addAll(_ bytes: some Collection<UInt8>) {
    var count = UInt64(bytes.count)
    for _ in 0..<8 {
      mix(UInt8(truncatingIfNeeded: count))
      count >>= 8
    }
    for byte in bytes { mix(byte) }
  }

  /// 32 hexadecimal digits in lower case.
  public var text: String { Self.hex(hash, 32) }

  /// 16 hexadecimal digits in lower case: both halves folded into one, as FNV's authors advise.
  public var short: String { Self.hex((hash >> 64) ^ (hash & 0xFFFF_FFFF_FFFF_FFFF), 16) }

  mutating func mix(_ byte: UInt8) {
    // The prime of FNV in 128 bits, 2^88 + 0x13B: https://datatracker.ietf.org/doc/html/draft-eastlake-fnv
    hash = (hash ^ UInt128(byte)) &* (UInt128(1) << 88 | 0x13B)
  }

  private static func hex(_ value: UInt128, _ length: Int) -> String {
    let digits = String(value, radix: 16)
    return String(repeating: "0", count: length - digits.utf8.count) + digits
  }
}
