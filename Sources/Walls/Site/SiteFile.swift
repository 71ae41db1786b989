/// One file of a site.
public struct SiteFile: Sendable {
  /// Where it lies, from the top of the site: names of ours with `/` between them, nothing that climbs.
  public let path: String
  /// What it holds.
  public let bytes: [UInt8]

  /// A file of bytes.
  public init(_ path: String, _ bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }

  /// A file of text.
  public init(_ path: String, _ text: String) { self.init(path, Array(text.utf8)) }
}
