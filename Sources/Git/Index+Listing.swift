internal import SystemPackage

extension Index {
  /// Reads what `git ls-files --stage --debug -z` prints: of an index that libgit2 does not read.
  ///
  /// `nil` where it is none. Entries have no stamps, so that every file is looked at.
  init?(listing: [UInt8], matching filter: PathFilter) {
    var entries: [Entry] = []
    var rest = listing[...]
    while !rest.isEmpty {
      guard let head = rest.cut(at: UInt8(ascii: "\t")), let path = rest.cut(at: 0) else { return nil }
      // Times, device, owner, size; the flags stand last.
      let facts = (0..<5).map { _ in rest.cut(at: UInt8(ascii: "\n")) ?? [] }
      let words = head.split(separator: UInt8(ascii: " ")).map { String(decoding: $0, as: UTF8.self) }
      let flags = String(decoding: facts[4], as: UTF8.self).split(separator: " ").last.flatMap { UInt32($0, radix: 16) }
      guard words.count == 3, let mode = UInt32(words[0], radix: 8), let oid = Oid(hex: words[1]),
        let stage = Int(words[2]), let flags
      else { return nil }
      let entry = Entry(
        path: FilePath(bytes: path), oid: oid, mode: EntryMode(rawValue: mode), stage: stage,
        skipsWorkTree: flags & 1 << 30 != 0, isIntentToAdd: flags & 1 << 29 != 0, stamp: FileStamp())
      if filter.matches(entry.path) { entries.append(entry) }
    }
    self.init(entries: entries, written: .init())
  }
}

extension ArraySlice<UInt8> {
  /// Takes what stands before a byte off the front, and the byte with it.
  fileprivate mutating func cut(at byte: UInt8) -> ArraySlice<UInt8>? {
    guard let end = firstIndex(of: byte) else { return nil }
    defer { self = self[(end + 1)...] }
    return self[..<end]
  }
}
