import Language

/// Headers and what stands below them.
struct MailPart {
  let headers: [String: String]
  private let body: ArraySlice<UInt8>

  init(_ bytes: ArraySlice<UInt8>) {
    let end = bytes.firstRange(of: Array("\r\n\r\n".utf8))
    var headers: [String: String] = [:]
    var name = ""
    for line in String(decoding: bytes[..<(end?.lowerBound ?? bytes.endIndex)], as: UTF8.self).utf8Lines {
      if line.hasPrefix(" ") || line.hasPrefix("\t") {
        headers[name]? += " " + line.drop { $0 == " " || $0 == "\t" }
      } else if let colon = line.firstIndex(of: ":") {
        name = line[..<colon].lowercased()
        let value = String(line[line.index(after: colon)...].drop { $0 == " " })
        // Ours are written once; of two, none may replace the first.
        if headers[name] == nil { headers[name] = value } else { name = "" }
      }
    }
    self.headers = headers
    body = bytes[(end?.upperBound ?? bytes.endIndex)...]
  }

  private var type: String { (headers["content-type"] ?? "text/plain") }
  var isPlainText: Bool { type.lowercased().hasPrefix("text/plain") }

  /// The parts of a multipart, in their order; none for anything else.
  var parts: [MailPart] {
    guard type.lowercased().hasPrefix("multipart/"), let boundary else { return [] }
    let mark = Array("\r\n--\(boundary)".utf8)
    var (rest, parts) = (Array("\r\n".utf8)[...] + body, [MailPart]())
    while let found = rest.firstRange(of: mark) {
      rest = rest[found.upperBound...]
      if rest.starts(with: Array("--".utf8)) { break }
      let end = rest.firstRange(of: mark)?.lowerBound ?? rest.endIndex
      parts.append(MailPart(rest[..<end].drop { $0 == 0x0D || $0 == 0x0A || $0 == 0x20 }))
    }
    return parts
  }

  private var boundary: String? {
    guard let start = type.firstRange(of: "boundary=") else { return nil }
    let value = type[start.upperBound...]
    return value.hasPrefix("\"")
      ? String(value.dropFirst().prefix { $0 != "\"" }) : String(value.prefix { $0 != ";" && $0 != " " })
  }

  /// The text, lines ended by a newline.
  var text: String {
    let bytes: [UInt8] =
      switch headers["content-transfer-encoding"]?.lowercased() {
      case "quoted-printable": EncodedText.unquoted(body)
      case "base64": Base64.bytes(String(decoding: body, as: UTF8.self)) ?? []
      default: Array(body)
      }
    return String(decoding: bytes.filter { $0 != 0x0D }, as: UTF8.self)
  }
}
