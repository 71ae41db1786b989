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
    bytes.withUnsafeBufferPointer { buffer in
      var wasCR = false
      for byte in buffer {
        if (byte == lf) != wasCR { return false }
        wasCR = byte == cr
      }
      return !wasCR
    }
  }
}
