import Journey
import Language
import Telling

/// What changed on one map this week: its head, then its items by stage.
struct ChangesView {
  let shown: Shown
  let overview: Overview
  /// The changes that are told: all of the map's, or those of a slice.
  let changes: ChangeSet
  /// The most items of a stage that are told; the rest is counted.
  var most = 8

  private var tongue: Tongue { overview.tongue }

  var markup: Markup {
    .element(
      "section", ["class": "told"],
      .lines([
        .none,
        .element(
          "header", [:], .element("h3", [:], .element("a", ["href": shown.address], .text(shown.title))),
          CountsView(items: changes.items, tongue: tongue).markup), shorts,
        .lines(changes.groups.filter { !$0.items.isEmpty }.map(group)), .none,
      ]))
  }

  /// What the authors said of it in short.
  private var shorts: Markup {
    .lines(
      shown.exhibit.commits.compactMap(\.reasons.short).uniqued().prefix(3).map {
        .element("p", ["class": "short"], .text($0))
      })
  }

  private func group(_ group: Group) -> Markup {
    let rest = group.items.count - most
    let items = rest > 1 ? group.items.prefix(most) : group.items[...]
    let more =
      rest > 1
      ? Markup.element(
        "li", ["class": "more"],
        .element("a", ["href": shown.address(of: group.path)], .text(OverviewWords.moreOnMap.filled(tongue, "\(rest)")))
      )
      : .none
    return .element(
      "div", ["class": "stage"], .element("h4", [:], heading(group)),
      .element(
        "ul", ["class": "items"],
        .lines([.none] + items.map { ItemView(item: $0, shown: shown).markup } + [more, .none])))
  }

  private func heading(_ group: Group) -> Markup {
    let heading = shown.teller.heading(group)
    guard let number = heading.number else { return .text(BoardWords.wholePath[tongue]) }
    return .element("span", ["class": "number"], .text(BoardWords.stage.filled(tongue, String(number))))
      + .text(" ")
      + heading.title.markup
  }
}
