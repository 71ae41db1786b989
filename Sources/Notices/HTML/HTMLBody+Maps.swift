import Language

/// What changed, map by map and stage by stage.
extension HTMLBody {
  /// The most columns of a sentence that stands out as a whole.
  private static var mostStrong: Int { 90 }

  /// New maps, a line each.
  var arrivals: Markup {
    guard !letter.arrivals.isEmpty else { return .none }
    let lines = letter.arrivals.map { arrival in
      let title = Markup.element("b", [:], .text(arrival.title))
      let linked =
        arrival.link.map { .element("a", ["class": "link", "href": $0, "style": Style.link], title) } ?? title
      return Markup.element(
        "p", ["class": "ink", "style": Style.paragraph], linked, .void("br"),
        .element("span", ["class": "quiet", "style": Style.aside], .text(arrival.facts)))
    }
    let more = letter.moreArrivals > 0 ? LetterWords.moreCommits.filled(tongue, "\(letter.moreArrivals)") : ""
    return .lines(
      [Layout.space(32), label(LetterWords.newMaps[tongue])] + lines
        + [more.isEmpty ? .none : .element("p", ["class": "quiet", "style": Style.small], .text(more))])
  }

  func part(_ part: Letter.Part, place: Int) -> Markup {
    let link = part.link.map { link in
      Markup.element(
        "p", ["style": "margin:24px 0 0"],
        .element(
          "a", ["class": "button", "href": link, "style": Style.button], .text(LetterWords.openMap[tongue])))
    }
    let more = part.more > 0 ? LetterWords.moreStages.filled(tongue, LetterWords.stages(part.more, tongue)) : ""
    return .lines([
      place == 0 && letter.arrivals.isEmpty
        ? Layout.space(32)
        : .void("hr", ["class": "rule", "style": Style.rule]),
      label(part.caption.head), .element("h2", ["class": "ink", "style": Style.title], .text(part.caption.title)),
      part.curve.map { CurveFigure(curve: $0, tongue: tongue, source: picture(place)).markup } ?? .none,
      .lines(part.blocks.map(block)),
      more.isEmpty ? .none : .element("p", ["class": "quiet", "style": Style.small], .text(more)),
      part.still.isEmpty ? .none : section(LetterWords.still, part.still),
      part.whole.isEmpty ? .none : section(LetterWords.wholePath, part.whole), link ?? .none,
    ])
  }

  private func block(_ block: Letter.Block) -> Markup {
    let more = block.more > 0 ? LetterWords.more.filled(tongue, "\(block.more)") : ""
    let rows =
      block.entries.map(entry)
      + (more.isEmpty ? [] : [row(.none, style: Style.mark(.changed), tone: "quiet", .text(more), "quiet")])
    return .lines([
      block.heading.isEmpty ? .none : .element("h3", ["class": "ink", "style": Style.stage], .text(block.heading)),
      block.involvement.isEmpty
        ? .none : .element("p", ["class": "quiet", "style": Style.part], .text(Prose.capital(block.involvement))),
      block.why.map {
        .element("p", ["class": "ink", "style": Style.paragraph], .text(LetterWords.why.filled(tongue, $0)))
      }
        ?? .none,
      rows.isEmpty ? .none : Layout.table(.lines(rows)),
    ])
  }

  /// The mark by word, colour and sign; beside it what happened, strong, then the rest.
  private func entry(_ entry: Letter.Entry) -> Markup {
    let sign = [.better: "▲ ", .worse: "▼ "][entry.mark] ?? ""
    let (head, rest) = Self.parted(entry)
    return row(
      .text(sign + (LetterWords.marks[entry.mark]?[tongue] ?? "")), style: Style.mark(entry.mark),
      tone: Style.tone(entry.mark),
      .element("b", [:], .text(head)) + .text(rest.isEmpty ? "" : " " + rest) + quotes(entry.quotes), "ink")
  }

  /// What stands out, and the rest: the first sentence, or of a long one what stands before its colon.
  private static func parted(_ entry: Letter.Entry) -> (head: String, rest: String) {
    let (first, others) = (entry.sentences.first ?? "", entry.sentences.dropFirst())
    guard Width.of(first) > mostStrong, let colon = first.split(separator: ": ", maxSplits: 1).first,
      colon.utf8.count < first.utf8.count
    else { return (first, others.joined(separator: " ")) }
    let rest = String(first.dropFirst(colon.count + 2))
    return ("\(colon):", ([rest] + others).joined(separator: " "))
  }

  private func row(_ mark: Markup, style: String, tone: String, _ said: Markup, _ ink: String) -> Markup {
    .element(
      "tr", [:], .element("td", ["class": "mark \(tone)", "valign": "top", "style": style], mark),
      .element("td", ["class": "said \(ink)", "valign": "top", "style": Style.said(ink)], said))
  }

  private func quotes(_ quotes: [Letter.Quote]) -> Markup {
    guard !quotes.isEmpty else { return .none }
    let rows = quotes.map { quote in
      let name = Markup.element("b", [:], .text(quote.kind.name(tongue)))
      let isOld = quote.kind.isOld
      return Markup.element(
        "tr", [:],
        .element(
          "td",
          [
            "class": isOld ? "rule quiet" : "rule ink",
            "style": "\(Style.quoted);color:\(isOld ? Style.quiet : Style.ink)",
          ], name, .text(quote.text.isEmpty ? "" : " \(quote.text)")))
    }
    return Layout.table(.lines(rows), above: 6)
  }
}
