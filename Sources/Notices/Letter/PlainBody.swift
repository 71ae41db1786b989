import Language

/// A letter's body as plain text: one of the two media of a letter.
struct PlainBody {
  /// The columns of a line: RFC 5322 §2.1.1 allows 78, and an answer that quotes the letter twice stays within them.
  private static let width = 72

  /// A scalar for private use, which no text has, where a line must not break.
  private static let tie: Unicode.Scalar = "\u{E000}"

  private let letter: Letter
  private let tongue: Tongue

  init(_ letter: Letter, _ tongue: Tongue) {
    self.letter = letter
    self.tongue = tongue
  }

  /// The text with a newline at its end, in the frame that the letter stands in.
  var text: String {
    let text = letter.slip.templates.text.filled { lines(of: $0).joined(separator: "\n") }
    return text.hasSuffix("\n") ? text : text + "\n"
  }

  /// The lines above the signature, which answers leave out, in our own frame.
  var above: [String] {
    let text = Template.plain.filled { $0 == .closing ? "" : lines(of: $0).joined(separator: "\n") }
    return text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init).prefix { $0 != "-- " } + []
  }

  /// The lines of a part; they are harmless for a terminal too.
  private func lines(of part: Template.Part) -> [String] {
    switch part {
    case .language: [tongue.rawValue]
    case .subject: [Escape.line(letter.subject)]
    case .preview: [Escape.line(letter.preview)]
    case .opening: letter.opening.map { wrap($0) }.joined(separator: [""]).map(\.self)
    case .wishes: wishes
    case .maps:
      ((letter.arrivals.isEmpty ? [] : [arrivals]) + letter.parts.map(self.part)).joined(separator: ["", ""])
        .map(\.self)
    case .uncoordinated:
      letter.uncoordinated.isEmpty
        ? [] : titled(LetterWords.uncoordinated, letter.uncoordinated.joined(separator: " "))
    case .unanswered:
      letter.unanswered.isEmpty ? [] : titled(LetterWords.unanswered, letter.unanswered.joined(separator: " "))
    case .others: letter.others.isEmpty ? [] : titled(LetterWords.others, letter.others.joined(separator: " "))
    case .closing: wrap(([letter.closing] + origins).joined(separator: " ")) + letter.origins.compactMap(\.link)
    }
  }

  private var wishes: [String] {
    guard !letter.wishes.isEmpty else { return [] }
    return [LetterWords.wishes[tongue].uppercased(), ""]
      + letter.wishes.enumerated().flatMap { place, wish in wrap(wish, first: "\(place + 1). ", next: "   ") }
  }

  private var arrivals: [String] {
    let lines = letter.arrivals.flatMap { wrap("\($0.title) — \($0.facts)", first: "  ", next: "    ") }
    let more =
      letter.moreArrivals > 0 ? wrap(LetterWords.moreCommits.filled(tongue, "\(letter.moreArrivals)"), first: "  ") : []
    return [LetterWords.newMaps[tongue].uppercased(), ""] + lines + more
  }

  private var origins: [String] {
    let texts = letter.origins.map(\.text)
    guard texts.count > 1 else { return texts.map { LetterWords.commit.filled(tongue, $0) } }
    let older = letter.olderOrigins > 0 ? [LetterWords.moreCommits.filled(tongue, String(letter.olderOrigins))] : []
    return [LetterWords.commits.filled(tongue, (texts + older).joined(separator: "; "))]
  }

  /// A paragraph behind a title of its own.
  private func titled(_ title: Words, _ text: String) -> [String] {
    wrap("\(title[tongue].uppercased())\(Self.tie) \(text)")
  }

  /// The lines of a document; no empty one stands at their end.
  private func part(_ part: Letter.Part) -> [String] {
    var lines = wrap("\(part.caption.head.uppercased()) · \(part.caption.title)") + [""]
    for block in part.blocks { lines += self.block(block) }
    if part.more > 0 {
      lines += wrap(LetterWords.moreStages.filled(tongue, LetterWords.stages(part.more, tongue))) + [""]
    }
    if !part.still.isEmpty { lines += titled(LetterWords.still, part.still.joined(separator: " ")) + [""] }
    if !part.whole.isEmpty { lines += titled(LetterWords.wholePath, part.whole.joined(separator: " ")) + [""] }
    if let link = part.link { lines += [LetterWords.map.filled(tongue, link)] }
    return lines.last == "" ? Array(lines.dropLast()) : lines
  }

  /// The lines of a stage and the empty one behind it.
  func block(_ block: Letter.Block) -> [String] {
    var lines = block.heading.isEmpty ? [] : wrap(block.title)
    if let why = block.why { lines += wrap(LetterWords.why.filled(tongue, why)) }
    if !lines.isEmpty { lines.append("") }
    for entry in block.entries { lines += self.entry(entry) }
    if block.more > 0 {
      lines += wrap(LetterWords.more.filled(tongue, String(block.more)), first: indent, next: indent)
    }
    return lines + [""]
  }

  /// The columns before the text of an entry: two, the longest mark, two.
  private var indent: String { String(repeating: " ", count: markWidth + 4) }

  private var markWidth: Int { LetterWords.marks.values.map { Width.of($0[tongue]) }.max() ?? 0 }

  private func entry(_ entry: Letter.Entry) -> [String] {
    let mark = LetterWords.marks[entry.mark]?[tongue] ?? ""
    return wrap(entry.text, first: "  \(Width.pad(mark, to: markWidth))  ", next: indent) + entry.quotes.flatMap(quote)
  }

  private func quote(_ quote: Letter.Quote) -> [String] {
    let label = quote.kind.name(tongue)
    if case .field = quote.kind { return wrap(label, first: indent, next: indent) }
    let hang = indent + String(repeating: " ", count: labelWidth)
    return wrap(quote.text, first: indent + Width.pad(label, to: labelWidth - 1) + " ", next: hang)
  }

  /// The columns of the two labels that stand below each other most often.
  private var labelWidth: Int { max(Width.of(LetterWords.gone[tongue]), Width.of(LetterWords.come[tongue])) + 2 }

  private func wrap(_ text: String, first: String = "", next: String = "") -> [String] {
    Wrap.lines(Ties.tied(Escape.terminal(text), by: Self.tie), width: Self.width, first: first, next: next)
      .map { $0.replacing(String(Self.tie), with: " ") }
  }
}
