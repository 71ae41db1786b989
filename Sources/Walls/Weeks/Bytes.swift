import Glibc

/// Bytes that are hashed once and compared as one.
struct Bytes: Hashable {
  let bytes: ArraySlice<UInt8>
  private let hash: Int

  init(_ bytes: ArraySlice<UInt8>) {
    self.bytes = bytes
    var hasher = Hasher()
    bytes.withUnsafeBytes { hasher.combine(bytes: $0) }
    hash = hasher.finalize()
  }

  static func == (one: Bytes, other: Bytes) -> Bool {
    guard one.hash == other.hash, one.bytes.count == other.bytes.count else { return false }
    return one.bytes.withUnsafeBytes { bytes in
      other.bytes.withUnsafeBytes { others in
        guard let start = bytes.baseAddress, let otherStart = others.baseAddress else { return true }
        return memcmp(start, otherStart, bytes.count) == 0
      }
    }
  }

  func hash(into hasher: inout Hasher) { hasher.combine(hash) }
}
