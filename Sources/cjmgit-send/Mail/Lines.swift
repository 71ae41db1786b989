import Glibc

/// How lines of mails end.
enum Lines {
  private static let cr = UInt8(ascii: "\r"), lf = UInt8(ascii: "\n")

  /// Every line ended by CRLF: a bare CR or LF, which servers read in different ways, could end a mail early and begin
  /// another (SMTP smuggling).
  static func crlf(_ bytes: [UInt8]) -> [UInt8] {
    guard !isClean(bytes) else { return bytes }
    var out: [UInt8] = []
    for (place, byte) in bytes.enumerated() {
      switch byte {
      case lf where place > 0 && bytes[place - 1] == cr: break
      case cr, lf: out += [cr, lf]
      default: out.append(byte)
      }
    }
    return out
  }

  /// Lines as programs on this system end them.
  static func native(_ bytes: [UInt8]) -> [UInt8] { crlf(bytes).filter { $0 != cr } }

  private static func isClean(_ bytes: [UInt8]) -> Bool {
    bytes.withUnsafeBytes { bytes in
      var (feeds, place) = (0, 0)
      while let found = find(lf, in: bytes, from: place) {
        guard found > 0, bytes[found - 1] == cr else { return false }
        (feeds, place) = (feeds + 1, found + 1)
      }
      // As many returns as there are feeds behind one: no return stands alone.
      place = 0
      while let found = find(cr, in: bytes, from: place) { (feeds, place) = (feeds - 1, found + 1) }
      return feeds == 0
    }
  }

  private static func find(_ byte: UInt8, in bytes: UnsafeRawBufferPointer, from place: Int) -> Int? {
    guard let start = bytes.baseAddress, place < bytes.count else { return nil }
    return memchr(start + place, Int32(byte), bytes.count - place).map { UnsafeRawPointer($0) - start }
  }
}
