import Journey
import Language

/// Search, choices and order of the atlas; without a script there is nothing to choose, and they are not shown.
struct AtlasTools {
  let overview: Overview
  let atlas: Atlas

  private var tongue: Tongue { overview.tongue }

  /// Fewer maps are seen at one glance.
  private static let fewest = 4

  var markup: Markup {
    guard overview.shown.count >= Self.fewest else { return .none }
    return .element(
      "form", ["class": "tools", "id": "tools", "hidden": "", "role": "search"],
      .lines([
        .none, search, select("order", AtlasWords.order, orders),
        choice("state", AtlasWords.state, AtlasWords.anyState, states),
        choice("segment", AtlasWords.segment, AtlasWords.anySegment, segments),
        choice("standing", AtlasWords.freshness, OverviewWords.anyStanding, standings),
        choice("owner", AtlasWords.ownerLabel, AtlasWords.anyOwner, owners),
        .element("button", ["type": "reset"], .text(AtlasWords.clear[tongue])),
        .element(
          "output", ["aria-live": "polite", "data-words": AtlasWords.shown[tongue]], .none), .none,
      ]))
  }

  private var search: Markup {
    .element(
      "label", [:], .element("span", [:], .text(AtlasWords.search[tongue])),
      .void("input", ["type": "search", "name": "search", "autocomplete": "off"]))
  }

  private var orders: [(String, String)] {
    [
      ("", atlas.isTable ? AtlasWords.asTable : AtlasWords.asGroups), ("title", AtlasWords.byTitle),
      ("touched", AtlasWords.byAge), ("gap", AtlasWords.byGap), ("pain", AtlasWords.byPain),
      ("mood", AtlasWords.byMood),
      ("changes", AtlasWords.byChanges),
    ].map { ($0, $1[tongue]) }
  }

  private var states: [(String, String)] {
    let field = Record.journey[.state]
    let used = Set(overview.shown.compactMap { $0.form.text(.state) })
    return (field?.kind.choices?.all ?? []).filter { used.contains($0.word) }.map { ($0.word, $0.label[tongue]) }
  }

  private var segments: [(String, String)] { atlas.segments.map { ($0, overview.name(.segment, $0)) } }

  private var standings: [(String, String)] {
    let used = Set(overview.shown.map(\.exhibit.standing))
    return Exhibit.Standing.allCases.filter(used.contains).map {
      ($0.rawValue, OverviewWords.standing($0)[tongue])
    }
  }

  private var owners: [(String, String)] {
    guard !overview.wall.isPublic else { return [] }
    return overview.shown.compactMap { $0.form.text(.owner) }.uniqued().map { ($0, overview.name(.person, $0)) }
      .sorted { $0.1 < $1.1 }
  }

  /// A choice; nothing where there is only one thing to choose.
  private func choice(_ name: String, _ label: Words, _ any: Words, _ options: [(String, String)]) -> Markup {
    options.count < 2 ? .none : select(name, label, [("", any[tongue])] + options)
  }

  private func select(_ name: String, _ label: Words, _ options: [(String, String)]) -> Markup {
    .element(
      "label", [:], .element("span", [:], .text(label[tongue])),
      .element(
        "select", ["name": name],
        .lines(options.map { .element("option", ["value": $0], .text($1)) })))
  }
}
