/// Reads a zone as `zic` compiles it (TZif, RFC 9636 §3).
extension ZoneHistory {
  /// Nil where the bytes are no such file, or count leap seconds.
  init?(tzif bytes: [UInt8]) {
    var bytes = BigEndian(bytes)
    // The first block has 32-bit times, for readers older than 2005.
    guard let old = Header(&bytes), bytes.skip(old.size(time: 4)), let header = Header(&bytes), header.leaps == 0,
      let changes = bytes.integers(header.changes, length: 8), zip(changes, changes.dropFirst()).allSatisfy(<),
      let kinds = bytes.integers(header.changes, length: 1),
      let types = Self.types(header.types, &bytes), let earliest = types.first,
      bytes.skip(header.size(time: 8) - header.changes * 9 - header.types * 6), let footer = bytes.footer()
    else { return nil }
    let offsets = kinds.compactMap { types.indices.contains(Int($0)) ? types[Int($0)] : nil }
    let rule = ZoneRule(footer)
    guard offsets.count == changes.count, rule != nil || footer.isEmpty else { return nil }
    self.init(earliest: earliest, changes: changes, offsets: offsets, rule: rule)
  }

  /// The offset of each kind of time that the zone has known.
  private static func types(_ count: Int, _ bytes: inout BigEndian) -> [Int32]? {
    var offsets: [Int32] = []
    for _ in 0..<count {
      guard let offset = bytes.integer(length: 4), abs(offset) < 93_600, bytes.skip(2) else { return nil }
      offsets.append(Int32(offset))
    }
    return offsets
  }
}

/// The counts that stand before each of the two blocks of a compiled zone.
private struct Header {
  let leaps: Int, changes: Int, types: Int
  private let marks: Int, letters: Int

  init?(_ bytes: inout BigEndian) {
    guard bytes.take("TZif"), let version = bytes.integer(length: 1), version >= 0x32, bytes.skip(15),
      let counts = bytes.integers(6, length: 4), counts.allSatisfy({ 0...100_000 ~= $0 })
    else { return nil }
    let count = counts.map(Int.init)
    (marks, leaps, changes, types, letters) = (count[0] + count[1], count[2], count[3], count[4], count[5])
  }

  /// The length of the block behind it, with times of so many bytes.
  func size(time: Int) -> Int {
    changes * (time + 1) + types * 6 + letters + leaps * (time + 4) + marks
  }
}
