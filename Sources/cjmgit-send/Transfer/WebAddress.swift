internal import CLibCurl

/// The parts of a URL, as libcurl itself takes it apart.
struct WebAddress {
  let scheme: String
  let host: String
  /// Whether a user or a password stands in it.
  let hasUser: Bool

  /// Takes a URL apart; nil where it is none, or has bytes that no URL may have.
  init?(_ text: String) {
    guard text.utf8.allSatisfy({ 0x21..<0x7F ~= $0 }), let url = curl_url() else { return nil }
    defer { curl_url_cleanup(url) }
    let part = { (part: CURLUPart) -> String? in
      var found: UnsafeMutablePointer<CChar>?
      guard curl_url_get(url, part, &found, 0) == CURLUE_OK, let found else { return nil }
      defer { curl_free(found) }
      return String(cString: found)
    }
    guard curl_url_set(url, CURLUPART_URL, text, 0) == CURLUE_OK, let scheme = part(CURLUPART_SCHEME),
      let host = part(CURLUPART_HOST)
    else { return nil }
    self.scheme = scheme
    self.host = host
    hasUser = part(CURLUPART_USER) != nil || part(CURLUPART_PASSWORD) != nil
  }

  /// Whether the host is this machine by its name or its plain number.
  var isLoopback: Bool { ["localhost", "127.0.0.1", "[::1]"].contains(host) }
}
