internal import CLibCrypto
import Notices

/// HMAC with SHA-256 (RFC 2104), by the library that libcurl brings along.
enum Signature {
  /// The 32 bytes for a text; a key that begins with `whsec_` stands in base64 behind it.
  static func of(_ text: String, key: String) -> [UInt8] {
    let mark = "whsec_"
    let key = key.hasPrefix(mark) ? Base64.bytes(String(key.dropFirst(mark.count))) ?? Array(key.utf8) : Array(key.utf8)
    var (out, length) = ([UInt8](repeating: 0, count: 32), UInt32(0))
    HMAC(EVP_sha256(), key, Int32(key.count), Array(text.utf8), text.utf8.count, &out, &length)
    return out
  }
}
