import Journey
import Language

/// All maps: by scenario and group of customers where that makes a table, else by group.
struct AtlasPage {
  let overview: Overview
  let atlas: Atlas

  init(_ overview: Overview) {
    self.overview = overview
    atlas = Atlas(overview)
  }

  private var tongue: Tongue { overview.tongue }

  var content: Markup {
    guard !overview.shown.isEmpty else {
      return heading + .element("p", ["class": "lead"], .text(OverviewWords.noMaps[tongue]))
    }
    return .lines([
      heading, AtlasTools(overview: overview, atlas: atlas).markup, atlas.isTable ? table : groups,
      .element("div", ["class": "cards", "id": "sorted", "hidden": ""]),
      .element("p", ["class": "lead", "id": "nothing", "hidden": ""], .text(AtlasWords.nothingFound[tongue])),
    ])
  }

  private var heading: Markup {
    .element(
      "header", ["class": "title"], .element("h1", [:], .text(FrameWords.chapter(.atlas)[tongue])),
      .element("p", ["class": "range"], .text(OverviewWords.map(overview.shown.count, tongue))),
      .element("p", ["class": "key"], .text(AtlasWords.legend[tongue])))
  }

  private func card(_ place: Int) -> Markup {
    MapCard(shown: overview.shown[place], overview: overview).markup
  }

  // MARK: By scenario and group

  private var hasOthers: Bool { atlas.rows.contains { $0.scenario != nil && !atlas.cards($0, nil).isEmpty } }

  private var columns: [String?] { atlas.segments + (hasOthers ? [nil] : []) }

  private var table: Markup {
    let named = atlas.rows.filter { $0.scenario != nil }
    let head = columns.map { segment in
      Markup.element(
        "th", ["scope": "col"],
        .text(segment.map { overview.name(.segment, $0) } ?? AtlasWords.noSegment[tongue]))
    }
    let table = Markup.element(
      "table", ["class": "matrix columns-\(min(12, columns.count))"],
      .lines([
        .none,
        .element(
          "thead", [:],
          .element("tr", [:], .element("th", ["scope": "col"], .text(AtlasWords.scenario[tongue])), .lines(head))),
        .element("tbody", [:], .lines([.none] + named.map(line) + [.none])), .none,
      ]))
    let others = atlas.rows.filter { $0.scenario == nil }.flatMap(\.cards)
    return .element(
      "div", ["id": "plain"],
      .lines([
        .none,
        .element(
          "div", ["class": "scroll", "tabindex": "0", "role": "region", "aria-label": AtlasWords.asTable[tongue]], table
        ),
        others.isEmpty ? .none : group(AtlasWords.noScenario[tongue], others), .none,
      ]))
  }

  private func line(_ row: Atlas.Row) -> Markup {
    let cells = columns.map { segment -> Markup in
      let cards = atlas.cards(row, segment)
      return .element(
        "td", ["class": cards.isEmpty ? "empty" : nil],
        cards.isEmpty
          ? .element("span", ["class": "heard"], .text(AtlasWords.empty[tongue])) : .lines(cards.map(card)))
    }
    return .element(
      "tr", [:], .element("th", ["scope": "row"], .text(row.scenario ?? "")), .lines(cells))
  }

  // MARK: By group

  private var groups: Markup {
    let all = overview.shown.indices
    let groups = (atlas.segments.map(Optional.some) + [nil]).compactMap { segment -> Markup? in
      let cards = all.filter { overview.shown[$0].form.reference(to: .segment) == segment }
      guard !cards.isEmpty else { return nil }
      let title = segment.map { overview.name(.segment, $0) } ?? AtlasWords.noSegment[tongue]
      return group(atlas.segments.isEmpty ? "" : title, Array(cards))
    }
    return .element("div", ["id": "plain"], .lines([.none] + groups + [.none]))
  }

  private func group(_ title: String, _ cards: [Int]) -> Markup {
    .element(
      "section", ["class": "group"], title.isEmpty ? .none : .element("h2", [:], .text(title)),
      .element("div", ["class": "cards"], .lines([.none] + cards.map(card) + [.none])))
  }
}
