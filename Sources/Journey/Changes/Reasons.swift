/// What the author of a commit wrote of it: one line in short, and a reason for each stage; part of the commit's body.
///
/// In the body a reason stands as `journey/stage: text`, the line in short as `short: text`; a line that begins with
/// white space goes on with the one before it. The journey may be left out where people write it, as on an empty line
/// under a stage. Everything else in the body is passed over: the subject, trailers, `#` comments.
public struct Reasons: Sendable, Hashable {
  /// What happened, in short; nil where it was not said.
  public let short: String?
  /// The reasons by `journey/stage`, `journey` or `stage`, in the order written.
  public let entries: [Entry]

  /// A reason and what it is the reason of.
  public struct Entry: Sendable, Hashable {
    /// `journey/stage`, or one of them alone.
    public let key: String
    /// The author's words.
    public let text: String

    /// Joins a reason to its key.
    public init(key: String, text: String) {
      self.key = key
      self.text = text
    }
  }

  /// Takes what an author said.
  public init(short: String? = nil, entries: [Entry] = []) {
    self.short = short
    self.entries = entries
  }

  /// Reads what stands in the body of a commit, or in what an author typed; never fails.
  public init(parsing body: String) {
    var found: [Entry] = []
    var isOpen = false
    for line in body.split(separator: "\n", omittingEmptySubsequences: false) {
      let words = line.split { $0 == " " || $0 == "\t" || $0 == "\r" || $0 == "\r\n" }.joined(separator: " ")
      let isContinued = line.first == " " || line.first == "\t"
      if isContinued, isOpen, !words.isEmpty, let last = found.popLast() {
        found.append(Entry(key: last.key, text: last.text.isEmpty ? words : "\(last.text) \(words)"))
      } else if let entry = Self.entry(words), !isContinued {
        found.append(entry)
        isOpen = true
      } else {
        isOpen = false
      }
    }
    found.removeAll(where: \.text.isEmpty)
    short = found.first { $0.key == Self.shortKey }?.text
    entries = found.filter { $0.key != Self.shortKey }
  }

  /// A line that says something and belongs to no reason.
  public struct Stray: Sendable, Hashable {
    /// Its number, from 1.
    public let number: Int
    /// The line.
    public let text: String
  }

  /// The lines that `init(parsing:)` passes over though an author typed them; comments are none.
  public static func strays(in sheet: String) -> [Stray] {
    var isOpen = false
    return sheet.split(separator: "\n", omittingEmptySubsequences: false).enumerated().compactMap { place, line in
      let isContinued = line.first == " " || line.first == "\t"
      guard line.first != "#", line.contains(where: { !$0.isWhitespace }) else {
        isOpen = false
        return nil
      }
      isOpen = isContinued ? isOpen : entry(line.split(whereSeparator: \.isWhitespace).joined(separator: " ")) != nil
      return isOpen ? nil : Stray(number: place + 1, text: String(line))
    }
  }

  /// The reason for a stage, or for the document where no stage is named; nil where none was given.
  public func reason(_ journey: String, stage: String? = nil) -> String? {
    let keys = stage.map { ["\(journey)/\($0)", $0] } ?? [journey]
    return keys.lazy.compactMap { key in entries.first { $0.key == key }?.text }.first
  }

  /// The lines of a commit's body, unwrapped; empty where nothing was said.
  public var text: String {
    let said = short.map { [Entry(key: Self.shortKey, text: $0)] } ?? []
    return (said + entries).map { "\($0.key): \($0.text)\n" }.joined()
  }

  private static let shortKey = "short"

  private static func entry(_ line: String) -> Entry? {
    guard let colon = line.firstIndex(of: ":") else { return nil }
    let key = line[..<colon]
    let parts = key.split(separator: "/", omittingEmptySubsequences: false)
    let rest = line[colon...].dropFirst()
    guard parts.count <= 2, parts.allSatisfy({ isID($0) }), rest.isEmpty || rest.first == " " else { return nil }
    return Entry(key: String(key), text: String(rest.drop { $0 == " " }))
  }

  private static func isID(_ text: Substring) -> Bool {
    let isWord: (UInt8) -> Bool = { 0x61...0x7A ~= $0 || 0x30...0x39 ~= $0 }
    return text.utf8.first.map(isWord) == true && text.utf8.allSatisfy { isWord($0) || $0 == 0x2D }
  }
}
