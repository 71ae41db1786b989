import Language

/// The id of a letter in sixteen bytes: what a run may hold of each letter that waits.
struct LetterID: Hashable, Comparable {
  private let value: UInt128

  /// Reads an id as letters have it, 32 hexadecimal digits in lower case; nil for anything else.
  init?(_ text: some StringProtocol) {
    self.init(bytes: Array(text.utf8)[...])
  }

  /// The same for bytes.
  init?(bytes: ArraySlice<UInt8>) {
    guard bytes.count == 32 else { return nil }
    var value: UInt128 = 0
    for byte in bytes {
      switch byte {
      case 0x30...0x39: value = value << 4 | UInt128(byte - 0x30)
      case 0x61...0x66: value = value << 4 | UInt128(byte - 0x61 + 10)
      default: return nil
      }
    }
    self.value = value
  }

  /// The 32 digits.
  var text: String {
    String(unsafeUninitializedCapacity: 32) { room in
      for place in 0..<32 {
        let digit = UInt8(truncatingIfNeeded: value >> UInt128(4 * (31 - place))) & 0xF
        room[place] = digit < 10 ? 0x30 + digit : 0x57 + digit
      }
      return 32
    }
  }

  static func < (one: LetterID, other: LetterID) -> Bool { one.value < other.value }
}

extension [LetterID] {
  /// Whether an id is in a sorted list.
  func holds(_ id: LetterID) -> Bool {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if self[middle] < id { low = middle + 1 } else { high = middle }
    }
    return low < count && self[low] == id
  }
}
