import Walls

/// What a client is answered.
struct Response {
  /// The codes that a wall answers with.
  ///
  /// After https://www.rfc-editor.org/rfc/rfc9110#name-status-codes
  enum Status: String {
    case fine = "200 OK"
    case moved = "308 Permanent Redirect"
    case unchanged = "304 Not Modified"
    case malformed = "400 Bad Request"
    case missing = "404 Not Found"
    case notAllowed = "405 Method Not Allowed"
    case misdirected = "421 Misdirected Request"
    case tooLong = "431 Request Header Fields Too Large"
    case busy = "503 Service Unavailable"
  }

  let status: Status
  var fields: [(name: String, value: String)] = []
  /// What it holds; nil where it has no body, or a stream of events follows.
  var body: [UInt8]?
  /// Whether others may show it in a frame of theirs, or as a picture.
  var isEmbeddable = false

  /// An answer in words, in one line.
  static func words(_ status: Status, _ text: String, _ fields: [(name: String, value: String)] = []) -> Response {
    Response(
      status: status, fields: [("Content-Type", "text/plain; charset=utf-8")] + fields, body: Array("\(text)\n".utf8))
  }

  /// The bytes up to the empty line; `staysOpen` says whether the connection goes on.
  func head(staysOpen: Bool) -> [UInt8] {
    var lines = ["HTTP/1.1 \(status.rawValue)"]
    lines += (Self.safety(isEmbeddable) + fields).map { "\($0.name): \($0.value)" }
    if let body { lines.append("Content-Length: \(body.count)") }
    lines.append("Connection: \(staysOpen ? "keep-alive" : "close")")
    return Array((lines + ["", ""]).joined(separator: "\r\n").utf8)
  }

  /// What every answer says to the browser: nothing from elsewhere, no guessing, no telling where a reader came from.
  private static func safety(_ isEmbeddable: Bool) -> [(name: String, value: String)] {
    let ancestors = isEmbeddable ? "*" : "'self'"
    let frames: [(name: String, value: String)] = isEmbeddable ? [] : [("X-Frame-Options", "SAMEORIGIN")]
    return [
      ("Content-Security-Policy", "\(Wall.policy); frame-ancestors \(ancestors)"),
      ("X-Content-Type-Options", "nosniff"),
      ("Referrer-Policy", "no-referrer"),
      ("Cross-Origin-Resource-Policy", isEmbeddable ? "cross-origin" : "same-origin"),
    ] + frames
  }
}
