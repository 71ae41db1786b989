import Journey
import Language

/// The time machine of a journey's page: the bar to travel with, and the fragments and data that it travels by.
///
/// Without its script nothing of it is seen.
struct WeeksView {
  let page: JourneyPage
  private let timeline: Timeline
  let book: WeekBook

  /// Binds the history of the map that a page shows; nil where there is neither a second week nor another map to compare.
  init?(page: JourneyPage, past: Past) {
    timeline = past.timeline
    guard timeline.versions.count > 1 || past.partner != nil, !timeline.versions.isEmpty else { return nil }
    self.page = page
    book = WeekBook(page, past)
  }

  private var tongue: Tongue { page.tongue }

  /// The bar above the map.
  var bar: Markup {
    .element(
      "section", ["class": "weeks", "id": "weeks", "hidden": "", "aria-label": WeeksWords.title[tongue]],
      .lines([.none, steering, told, notes, .none]))
  }

  /// What the script travels by, for the end of the page.
  var luggage: Markup {
    let words: [(String, Words)] = [
      ("play", WeeksWords.play), ("pause", WeeksWords.pause), ("came", WeeksWords.came), ("went", WeeksWords.went),
      ("moved", WeeksWords.moved), ("cells", WeeksWords.cells), ("differ", WeeksWords.differ),
      ("begins", WeeksWords.begins), ("missing", WeeksWords.missing), ("curve", JourneyWords.curveTitle),
      ("ghost", JourneyWords.ghost),
    ]
    guard case .object(let members) = book.data(page) else { return .none }
    let data = JSON.object([("words", .object(words.map { ($0, .text($1[tongue])) }))] + members)
    // `<` cannot end the script that the data stands in.
    let parts = data.text().utf8.split(separator: UInt8(ascii: "<"), omittingEmptySubsequences: false)
    let text = parts.map { String(Substring($0)) }.joined(separator: "\\u003c")
    return .lines([
      .element("template", ["id": "weeks-pieces"], .lines([.none, book.pieces, .none])),
      .element("script", ["id": "weeks-data", "type": "application/json"], Markup(html: text)),
    ])
  }

  private var steering: Markup {
    .element(
      "div", ["class": "steering"],
      .lines([
        .none, button("play", "▶", WeeksWords.play), button("earlier", "‹", WeeksWords.earlier),
        .void(
          "input",
          [
            "type": "range", "min": "0", "max": String(book.leaves.count - 1), "value": String(book.leaves.count - 1),
            "aria-label": WeeksWords.week[tongue],
          ]),
        button("later", "›", WeeksWords.later), comparing,
        .element("button", ["type": "button", "class": "now", "hidden": ""], .text(WeeksWords.now[tongue])), .none,
      ]))
  }

  private var comparing: Markup {
    let leaves = book.leaves.reversed() + (book.partner.map { [$0] } ?? [])
    return .element(
      "label", ["class": "comparing"], .element("span", [:], .text(WeeksWords.compare[tongue])),
      .element(
        "select", [:],
        .lines(
          [.none, .element("option", ["value": ""], .text(WeeksWords.nothing[tongue]))]
            + leaves.map { .element("option", ["value": $0.key], .text($0.name)) } + [.none])))
  }

  private var told: Markup {
    .element(
      "p", ["class": "told", "aria-live": "polite"], .element("a", ["class": "name"]),
      .element("span", ["class": "note"]), .element("span", ["class": "what"]))
  }

  /// What the history lacks.
  private var notes: Markup {
    let first = timeline.versions.first.map { "\($0.week.name(tongue)) \($0.week.year)" } ?? ""
    let unreadable = timeline.gaps.filter { $0.reason == .unreadable }
    let gone = timeline.gaps.filter { $0.reason == .gone }
    let notes = [
      timeline.isCut ? WeeksWords.cut.filled(tongue, first) : nil,
      unreadable.isEmpty ? nil : WeeksWords.unreadable.filled(tongue, weeks(unreadable)),
      gone.isEmpty ? nil : WeeksWords.gone.filled(tongue, weeks(gone)),
    ]
    return .lines(notes.compactMap(\.self).map { .element("p", ["class": "lacking"], .text($0)) })
  }

  private func weeks(_ gaps: [Timeline.Gap]) -> String {
    gaps.map { "\($0.week.name(tongue)) \($0.week.year)" }.joined(separator: ", ")
  }

  private func button(_ name: String, _ sign: String, _ words: Words) -> Markup {
    .element(
      "button", ["type": "button", "class": name, "aria-label": words[tongue], "title": words[tongue]], .text(sign))
  }
}

extension Wall {
  /// The map of the same path as it is to be, or of this one as it is: whichever refers to the other as its target.
  func partner(of document: Document) -> Document? {
    let others = exhibits.map(\.document)
    let target = document.form.text(.counterpart)
    return others.first { $0.form.text(.counterpart) == document.id && !document.id.isEmpty }
      ?? others.first { $0.id == target && target != nil }
  }
}
