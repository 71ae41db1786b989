/// A part of a mail with what says how to read it (RFC 2045, RFC 2046).
indirect enum Entity {
  /// Text in UTF-8: `plain`, `html`.
  case text(String, subtype: String)
  /// A picture that the HTML beside it shows by its id.
  case picture([UInt8], type: String, id: String, name: String)
  /// Several parts, between lines that hold the boundary: `alternative` with the plainest first, `related` with the root first.
  case multipart(String, [Entity], boundary: String, root: String? = nil)

  /// The headers of the part, the empty line, and what it holds; lines end with CRLF.
  var bytes: [UInt8] {
    get throws(MailError) {
      switch self {
      case .text(let text, let subtype):
        return try Self.head([
          ("Content-Type", ["text/\(subtype);", "charset=utf-8"]), ("Content-Transfer-Encoding", ["quoted-printable"]),
        ])
          + Array(QuotedPrintable.text(text).utf8)
      case .picture(let bytes, let type, let id, let name):
        return try Self.head([
          ("Content-Type", ["\(type);", "name=\(name)"]), ("Content-Transfer-Encoding", ["base64"]),
          ("Content-ID", ["<\(id)>"]), ("Content-Disposition", ["inline;", "filename=\(name)"]),
        ]) + Array(Base64.lines(bytes).utf8)
      case .multipart(let subtype, let parts, let boundary, let root):
        let type = ["multipart/\(subtype);"] + (root.map { ["type=\"\($0)\";"] } ?? [])
        var out = try Self.head([("Content-Type", type + ["boundary=\"\(boundary)\""])])
        for part in parts { out += Array("--\(boundary)\r\n".utf8) + (try part.bytes) + Array("\r\n".utf8) }
        return out + Array("--\(boundary)--\r\n".utf8)
      }
    }
  }

  private static func head(_ headers: [(String, [String])]) throws(MailError) -> [UInt8] {
    var text = ""
    for (name, words) in headers { text += try Header(name, words: words).text }
    return Array((text + "\r\n").utf8)
  }
}
