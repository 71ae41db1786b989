import Language

/// The frame of a letter: a text that is sent as it stands, but for `{{names}}`, where the letter's parts stand.
///
/// What a part is, is laid out by us and, in HTML, escaped; it is put in once and never read as a template itself.
/// `{{! … }}` is a remark. A line that holds nothing but a part that is empty this time goes, and the empty lines above
/// it with it. The marks are those of Mustache (https://mustache.github.io/mustache.5.html), without its sections.
public struct Template: Sendable {
  /// What a template can name.
  public enum Part: String, Sendable, CaseIterable {
    /// The language, as `ru`; the subject of the mail; what programs show beside it in a list of mails.
    case language, subject, preview
    /// What it means; what is wanted of the reader; what changed, map by map.
    case opening, wishes, maps
    /// What departments have not agreed on the reader's stages.
    case uncoordinated
    /// Maps that nobody answered for yet; maps for which there was no room; why the reader gets it.
    case unanswered, others, closing
  }

  /// Without these a reader would not hear what happened, or not know why.
  static let needed: [Part] = [.maps, .closing]

  /// What no letter does without.
  static let barest = Template(lines: needed.map { [.part($0)] })

  private enum Piece: Sendable { case text(String), part(Part) }

  /// The pieces of each line.
  private let lines: [[Piece]]

  /// Reads a template; `file` is what it is called in the error of one that cannot be used.
  public init(_ text: String, file: String) throws(MailError) {
    var reading = try TemplateReading(text, file: file)
    var lines: [[Piece]] = [[]]
    while let token = try reading.next() {
      switch token {
      case .newline: lines.append([])
      case .text(let text): lines[lines.count - 1].append(.text(text))
      case .name(let name):
        guard let part = Part(rawValue: name) else { throw reading.unknown(name) }
        lines[lines.count - 1].append(.part(part))
      }
    }
    self.lines = lines
    for part in Self.needed where !names(part) { throw reading.missing(part) }
  }

  private init(lines: [[Piece]]) { self.lines = lines }

  /// Whether it names a part.
  func names(_ part: Part) -> Bool {
    lines.joined().contains { if case .part(part) = $0 { true } else { false } }
  }

  /// The letter: the frame with its parts.
  func filled(_ content: (Part) -> String) -> String {
    var out: [String] = []
    for line in lines {
      let text = line.map { piece in
        switch piece {
        case .text(let text): text
        case .part(let part): content(part)
        }
      }.joined()
      let isPart = line.contains { if case .part = $0 { true } else { false } }
      guard isPart, text.isEmpty else {
        out.append(text)
        continue
      }
      while out.last?.isEmpty == true { out.removeLast() }
    }
    return out.joined(separator: "\n")
  }
}
