import Notices

/// What a mail of ours says, for roads that carry no mail: its headers, its parts, its text.
///
/// It reads what `Letter` composes, not every mail there may be: quoted-printable or base64, UTF-8, parts one level deep.
struct Mail {
  /// The headers, unfolded and decoded, by their names in lower case; the first of each name counts.
  private let headers: [String: String]
  /// The text that people read.
  let text: String

  /// Takes a mail apart.
  init(_ bytes: [UInt8]) {
    let whole = Part(bytes[...])
    headers = whole.headers.mapValues(EncodedText.decoded)
    let parts = whole.parts
    text = (parts.first { $0.isPlainText } ?? parts.first ?? whole).text
  }

  /// A header, decoded.
  subscript(name: String) -> String? { headers[name.lowercased()] }

  /// A header of words.
  func words(_ name: String) -> [String] { (self[name] ?? "").split(separator: " ").map(String.init) }

  /// The name of the person it is for, as people write it.
  var reader: String {
    let to = self["To"] ?? ""
    let name = to.prefix { $0 != "<" && $0 != ":" }
    return String(name.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
  }
}

/// Headers and what stands below them.
struct Part {
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
  var parts: [Part] {
    guard type.lowercased().hasPrefix("multipart/"), let boundary else { return [] }
    let mark = Array("\r\n--\(boundary)".utf8)
    var (rest, parts) = (Array("\r\n".utf8)[...] + body, [Part]())
    while let found = rest.firstRange(of: mark) {
      rest = rest[found.upperBound...]
      if rest.starts(with: Array("--".utf8)) { break }
      let end = rest.firstRange(of: mark)?.lowerBound ?? rest.endIndex
      parts.append(Part(rest[..<end].drop { $0 == 0x0D || $0 == 0x0A || $0 == 0x20 }))
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
