import Language

/// A letter's body as HTML for mail programs: the other medium of a letter, from the same words as its plain text.
struct HTMLBody {
  let letter: Letter
  let tongue: Tongue
  /// By what name the picture of a document, by its place, travels beside the HTML; nil where it does not.
  let picture: (Int) -> String?

  /// The page, in the frame that the letter stands in.
  var text: String {
    let text = letter.slip.templates.html.filled { content(of: $0).html }
    return text.hasSuffix("\n") ? text : text + "\n"
  }

  private func content(of part: Template.Part) -> Markup {
    switch part {
    case .language: .text(tongue.rawValue)
    case .subject: .text(letter.subject)
    case .preview: .text(letter.preview)
    case .opening: opening
    case .wishes: wishes
    case .maps: .lines([arrivals] + letter.parts.enumerated().map { self.part($1, place: $0) })
    case .uncoordinated:
      letter.uncoordinated.isEmpty ? .none : section(LetterWords.uncoordinated, letter.uncoordinated)
    case .unanswered: letter.unanswered.isEmpty ? .none : section(LetterWords.unanswered, letter.unanswered)
    case .others: letter.others.isEmpty ? .none : section(LetterWords.others, letter.others)
    case .closing: closing
    }
  }

  private var opening: Markup {
    .lines(
      letter.opening.enumerated().map { place, text in
        place == 0
          ? .element("p", ["class": "quiet", "style": Style.counts], .text(text))
          : .element("p", ["class": "ink", "style": Style.lead], .text(text))
      })
  }

  private var wishes: Markup {
    guard !letter.wishes.isEmpty else { return .none }
    let rows = letter.wishes.enumerated().map { place, wish in
      Markup.element(
        "tr", [:],
        .element("td", ["class": "quiet", "valign": "top", "style": Style.number], .text("\(place + 1).")),
        .element("td", ["class": "ink", "valign": "top", "style": Style.wish], .text(wish)))
    }
    return note(label(LetterWords.wishes[tongue]) + Layout.table(.lines(rows)))
  }

  /// A box that stands out.
  func note(_ content: Markup) -> Markup {
    Layout.table(.element("tr", [:], .element("td", ["class": "note", "style": Style.note], content)), above: 18)
  }

  /// Small capitals over something.
  func label(_ text: String) -> Markup {
    .element("p", ["class": "quiet", "style": Style.label], .text(text))
  }

  /// Paragraphs under a label.
  func section(_ title: Words, _ paragraphs: [String]) -> Markup {
    let texts = paragraphs.map { Markup.element("p", ["class": "ink", "style": Style.paragraph], .text($0)) }
    return Layout.table(.element("tr", [:], .element("td", [:], label(title[tongue]), .lines(texts))), above: 24)
  }

  private var closing: Markup {
    let commits = letter.origins.map { origin -> Markup in
      guard let link = origin.link else { return .text(origin.text) }
      return .element("a", ["class": "link", "href": link, "style": Style.link], .text(origin.text))
    }
    let older =
      letter.olderOrigins > 0 ? [Markup.text(LetterWords.moreCommits.filled(tongue, "\(letter.olderOrigins)"))] : []
    let words = commits.count > 1 ? LetterWords.commits : LetterWords.commit
    let said = Markup.row(commits + older, separator: "; ")
    let origins = commits.isEmpty ? Markup.none : Markup.filled(words[tongue], with: said)
    return .lines([
      .void("hr", ["class": "rule", "style": Style.rule]),
      .element("p", ["class": "quiet", "style": Style.small], .text(letter.closing)),
      commits.isEmpty ? .none : .element("p", ["class": "quiet", "style": Style.small], origins),
    ])
  }
}
