internal import Glibc

/// Text in the encoding that a commit names: git keeps the bytes as they were typed.
enum Encoding {
  static func text(_ bytes: UnsafePointer<CChar>, in encoding: String?) -> String {
    guard let encoding, !isUTF8(encoding), let text = recoded(bytes, from: encoding) else {
      return String(cString: bytes)
    }
    return text
  }

  static func isUTF8(_ name: String) -> Bool { ["utf-8", "utf8"].contains(name.lowercased()) }

  /// `nil` where glibc does not know the encoding or the bytes do not fit it.
  private static func recoded(_ bytes: UnsafePointer<CChar>, from encoding: String) -> String? {
    guard let converter = iconv_open("UTF-8", encoding), Int(bitPattern: converter) != -1 else { return nil }
    defer { iconv_close(converter) }
    let length = strlen(bytes)
    var output = [CChar](repeating: 0, count: length * 4 + 1)
    let written = output.withUnsafeMutableBufferPointer { buffer -> Int? in
      var source: UnsafeMutablePointer<CChar>? = UnsafeMutablePointer(mutating: bytes)
      var target = buffer.baseAddress
      var (left, room) = (length, buffer.count)
      guard iconv(converter, &source, &left, &target, &room) != -1 else { return nil }
      return buffer.count - room
    }
    return written.map { String(decoding: output[..<$0].map { UInt8(bitPattern: $0) }, as: UTF8.self) }
  }
}
