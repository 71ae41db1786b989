import Journey
import Language

/// Entries as they stand in a cell, by the look of their lane.
struct EntryView {
  let wall: Wall
  let tongue: Tongue
  /// Where the things stand on this page that others point to.
  let places: [Board.Spot: Path]

  /// Everything that a cell says.
  func entries(of cell: Cell) -> Markup {
    guard !cell.isEmpty else { return .none }
    let entries = Markup.lines(cell.entries.map { self.entry($0, cell.lane.look) })
    return cell.lane.look == .parts ? .element("ul", [:], entries) : entries
  }

  /// One of them.
  func entry(_ entry: Entry, _ look: Lane.Look) -> Markup {
    switch look {
    case .curve, .meter: degree(entry)
    case .text, .words, .fact: plain(entry)
    case .figures: figure(entry)
    case .cards: card(entry)
    case .parts: part(entry)
    }
  }

  /// A plain value: paragraphs, a list of words, links.
  private func plain(_ entry: Entry) -> Markup {
    // Words that changed inside a text are marked where they stand.
    if let line = entry.news?.lines.first, line.isText, line.former == nil { return news(entry) }
    let references = entry.facts.flatMap(\.references)
    let value: Markup =
      if !references.isEmpty {
        .element("p", [:], links(references))
      } else if entry.words.isEmpty {
        paragraphs(entry.title)
      } else {
        .element("ul", ["class": "words"], .lines(entry.words.map { .element("li", [:], .text($0)) }))
      }
    return value + news(entry)
  }

  private func degree(_ entry: Entry) -> Markup {
    (entry.degree.map { DegreeView(degree: $0).markup } ?? paragraphs(entry.title)) + news(entry)
  }

  private func card(_ entry: Entry) -> Markup { CardView(entry: entry, content: content(of: entry)).markup }

  /// A figure; one that is gone has no chart.
  private func figure(_ entry: Entry) -> Markup {
    guard let bullet = entry.bullet, !entry.isGone else { return card(entry) }
    return FigureView(entry: entry, bullet: bullet, content: content(of: entry), tongue: tongue).markup
  }

  private func content(of entry: Entry) -> CardContent {
    CardContent(
      departments: departments(entry), facts: facts(entry), inner: inner(entry), basis: entry.basis.map(basis) ?? .none,
      news: news(entry))
  }

  /// A part of a stage or of a thing on one line: what it is, how it works, its note.
  private func part(_ entry: Entry) -> Markup {
    let name = entry.isGone ? Markup.element("del", [:], .text(entry.title)) : .text(entry.title)
    return .element(
      "li",
      [
        "class": "part record-\(entry.form?.record.name ?? "gone") \(entry.tone.rawValue)",
        "id": entry.isGone ? nil : "\(entry.path)", "data-departments": departments(entry),
      ], .element("span", ["class": "name"], name), facts(entry), inner(entry), news(entry))
  }

  /// The facts of a thing, each with its label where it says nothing without.
  private func facts(_ entry: Entry) -> Markup {
    let shown = entry.facts.filter { $0.field.showing != .headline || $0.field.kind.choices == nil }
    guard !shown.isEmpty else { return .none }
    return .element("dl", ["class": "facts"], .lines(shown.map(fact)))
  }

  private func fact(_ fact: Fact) -> Markup {
    let value: Markup =
      if let degree = fact.degree {
        DegreeView(degree: degree).markup
      } else if !fact.references.isEmpty {
        links(fact.references)
      } else if !fact.words.isEmpty {
        .element("ul", ["class": "words"], .lines(fact.words.map { .element("li", [:], .text($0)) }))
      } else {
        paragraphs(fact.text)
      }
    return .element(
      "div", ["class": "of-\(fact.field.kind.family)\(fact.field.direction == .none ? "" : " judged")"],
      .element("dt", [:], .text(fact.label)),
      .element("dd", [:], value))
  }

  /// The records inside a thing, by row.
  private func inner(_ entry: Entry) -> Markup {
    .lines(
      entry.parts.map { cell in
        .element(
          "div", ["class": "inner look-\(cell.lane.look.rawValue)"],
          .element("p", ["class": "inner-label"], .text(cell.lane.label)), entries(of: cell))
      })
  }

  /// What changed of a thing.
  private func news(_ entry: Entry) -> Markup { entry.news.map { NewsView(news: $0, tongue: tongue).markup } ?? .none }

  /// What a thing rests on.
  func basis(_ rest: (basis: Basis, research: [String])) -> Markup {
    // A map for everybody leaves research out: what rests on it must not seem assumed.
    guard !wall.isPublic else { return .none }
    let names = rest.research.isEmpty ? "" : ": " + rest.research.joined(separator: ", ")
    return .element(
      "p", ["class": "basis \(rest.basis)"], .text(JourneyWords.basis(rest.basis)[tongue] + names))
  }

  /// The ids of the departments that a thing names, for the filter; nil where it names none.
  private func departments(_ entry: Entry) -> String? {
    entry.departments.isEmpty ? nil : entry.departments.uniqued().joined(separator: " ")
  }

  /// A text with its paragraphs.
  func paragraphs(_ text: String) -> Markup {
    .lines(text.utf8.split(separator: UInt8(ascii: "\n")).map { .element("p", [:], .text(String(Substring($0)))) })
  }

  /// What a row points to, side by side.
  private func links(_ references: [Reference]) -> Markup { .row(references.map(link)) }

  /// What something points to, with the way there where it has a page.
  private func link(_ reference: Reference) -> Markup {
    let text = Markup.element("span", ["class": "ref ref-\(reference.target.rawValue)"], .text(reference.name))
    guard let address = address(of: reference) else { return text }
    return .element(
      "a", ["href": address, "class": "ref ref-\(reference.target.rawValue)"], .text(reference.name))
  }

  private func address(of reference: Reference) -> String? {
    if let path = places[Board.Spot(target: reference.target, id: reference.id)] {
      return "#\(Escape.uri(path.description))"
    }
    let page: String? =
      switch reference.target {
      case .department where wall.company.department(reference.id) != nil: PageName.department(reference.id)
      case .persona where wall.personas.contains { $0.id == reference.id }: PageName.persona(reference.id)
      case .journey where wall.exhibits.contains { $0.document.id == reference.id }: PageName.journey(reference.id)
      default: nil
      }
    return page.map { "\($0).html" }
  }
}
