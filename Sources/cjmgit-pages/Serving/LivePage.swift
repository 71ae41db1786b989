import Walls

/// A file of the site as it is served.
struct LivePage: Sendable {
  let bytes: [UInt8]
  /// What tells one version from another.
  let tag: String
  /// Its kind.
  let type: String
  /// Whether others may show it within theirs.
  let isEmbeddable: Bool

  init(_ file: SiteFile, tag: String) {
    bytes = file.bytes
    self.tag = tag
    let ending = file.path.split(separator: ".").last.map(String.init) ?? ""
    type = Self.types[ending] ?? "application/octet-stream"
    isEmbeddable = Wall.isEmbeddable(file.path)
  }

  private static let types = [
    "html": "text/html; charset=utf-8", "css": "text/css; charset=utf-8", "js": "text/javascript; charset=utf-8",
    "svg": "image/svg+xml", "png": "image/png", "json": "application/json", "pdf": "application/pdf",
  ]
}
