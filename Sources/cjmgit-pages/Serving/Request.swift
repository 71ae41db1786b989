/// What a client asks for: the head of a request of HTTP/1.1.
struct Request: Equatable {
  /// Why a request is not taken.
  enum Refusal: Error {
    /// It is no HTTP.
    case malformed
    /// It is longer than `limit`.
    case tooLong
  }

  /// The longest head that is read, in bytes: browsers' own are about 1 KiB.
  static let limit = 8 << 10

  let method: String
  /// The path as it was sent, what follows `?` cut off.
  let path: String
  /// The name of the server that it was sent to; nil where it is missing, or said twice.
  let host: String?
  /// The tags of what the client has already.
  let known: Set<String>
  /// Whether a body follows, which nobody will read.
  let bringsBody: Bool
  /// Whether the client wants to go on asking, and can.
  let staysOpen: Bool

  /// Reads a head, from its first line up to the empty one.
  init(_ head: ArraySlice<UInt8>) throws(Refusal) {
    guard let text = String(validating: head, as: UTF8.self) else { throw .malformed }
    var lines = text.split(separator: "\r\n", omittingEmptySubsequences: false)[...]
    let words = (lines.popFirst() ?? "").split(separator: " ", omittingEmptySubsequences: false).map(String.init)
    guard words.count == 3, words[2].hasPrefix("HTTP/1."), words[1].hasPrefix("/") else { throw .malformed }
    method = words[0]
    path = String(words[1].prefix { $0 != "?" })
    var fields: [String: [String]] = [:]
    for line in lines where !line.isEmpty {
      guard let colon = line.firstIndex(of: ":"), colon > line.startIndex, line.first != " " else { throw .malformed }
      fields[line[..<colon].lowercased(), default: []].append(Self.trimmed(line[line.index(after: colon)...]))
    }
    bringsBody = fields["transfer-encoding"] != nil || fields["content-length"].map { $0 != ["0"] } ?? false
    let hosts = fields["host"] ?? []
    host = hosts.count == 1 ? hosts[0] : nil
    known = Set((fields["if-none-match"] ?? []).flatMap { $0.split(separator: ",").map(Self.tag) })
    let wish = fields["connection"]?.first?.lowercased()
    staysOpen = !bringsBody && (words[2] == "HTTP/1.0" ? wish == "keep-alive" : wish != "close")
  }

  /// A tag without the mark that a server between, which packs pages, puts before it: for reading, weak is as good.
  private static func tag(_ text: Substring) -> String {
    let tag = trimmed(text)
    return tag.hasPrefix("W/") ? String(tag.dropFirst(2)) : tag
  }

  private static func trimmed(_ text: Substring) -> String {
    let blanks: Set<Character> = [" ", "\t"]
    guard let first = text.firstIndex(where: { !blanks.contains($0) }),
      let last = text.lastIndex(where: { !blanks.contains($0) })
    else { return "" }
    return String(text[first...last])
  }
}
