/// What a mail of ours says, for roads that carry no mail and for people: its headers, its parts, its text.
///
/// It reads what `Letter` composes, not every mail there may be: quoted-printable or base64, UTF-8, parts one level deep.
public struct Mail: Sendable {
  /// The headers, unfolded and decoded, by their names in lower case; the first of each name counts.
  private let headers: [String: String]
  /// The text that people read.
  public let text: String

  /// Takes a mail apart.
  public init(_ bytes: [UInt8]) {
    let whole = MailPart(bytes[...])
    headers = whole.headers.mapValues(EncodedText.decoded)
    let parts = whole.parts
    text = (parts.first { $0.isPlainText } ?? parts.first ?? whole).text
  }

  /// A header, decoded.
  public subscript(name: String) -> String? { headers[name.lowercased()] }

  /// A header of words.
  public func words(_ name: String) -> [String] { (self[name] ?? "").split(separator: " ").map(String.init) }

  /// The name of the person it is for, as people write it.
  public var reader: String {
    let to = self["To"] ?? ""
    let name = to.prefix { $0 != "<" && $0 != ":" }
    return String(name.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
  }
}
