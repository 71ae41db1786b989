internal import Glibc

/// Text in the encoding that a commit names: git keeps the bytes as they were typed.
enum Encoding {
  static func text(_ bytes: UnsafePointer<CChar>, in encoding: String?) -> String {
    guard let encoding, !isUTF8(encoding) else { return String(cString: bytes) }
    let raw = UnsafeBufferPointer(start: bytes, count: strlen(bytes)).map { UInt8(bitPattern: $0) }
    return recoded(raw, from: encoding).map { String(decoding: $0, as: UTF8.self) } ?? String(cString: bytes)
  }

  static func isUTF8(_ name: String) -> Bool { ["utf-8", "utf8"].contains(name.lowercased()) }

  /// The bytes in UTF-8; `nil` where glibc does not know the encoding or they do not fit it.
  static func recoded(_ bytes: [UInt8], from encoding: String) -> [UInt8]? {
    // Git's own name for what begins with a mark of its byte order.
    let name = encoding.uppercased().hasSuffix("-BOM") ? "UTF-16" : encoding
    guard let converter = iconv_open("UTF-8", name), Int(bitPattern: converter) != -1 else { return nil }
    defer { iconv_close(converter) }
    var input = bytes.map { CChar(bitPattern: $0) }
    var output = [CChar](repeating: 0, count: bytes.count * 4 + 1)
    let written = output.withUnsafeMutableBufferPointer { buffer in
      input.withUnsafeMutableBufferPointer { source -> Int? in
        var (from, to) = (source.baseAddress, buffer.baseAddress)
        var (left, room) = (source.count, buffer.count)
        guard iconv(converter, &from, &left, &to, &room) != -1 else { return nil }
        return buffer.count - room
      }
    }
    return written.map { output[..<$0].map { UInt8(bitPattern: $0) } }
  }
}
