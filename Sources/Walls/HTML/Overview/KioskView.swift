import Journey
import Language
import Telling

/// The slides of a screen on the wall: the week, the changed maps, the maps with no answer yet, the departments; the script
/// shows one after the other.
struct KioskView {
  /// The most maps and departments that are shown in turn, and the most items of one.
  private static let mostMaps = 12, mostUnits = 24, mostItems = 8

  let overview: Overview
  let slices: [UnitSlice]

  private var tongue: Tongue { overview.tongue }
  private var wall: Wall { overview.wall }

  var markup: Markup {
    let units = slices.filter { !$0.items.isEmpty }
    let slides =
      [week] + overview.changed.prefix(Self.mostMaps).map(map) + [unanswered]
      + units.prefix(Self.mostUnits).map(unit)
    return .element(
      "template", ["id": "kiosk"],
      .lines([.none] + slides + [foot, .none]))
  }

  private var week: Markup {
    let page = WeekPage(overview: overview)
    return slide(
      "first", wall.week.title(tongue), .element("p", ["class": "range"], .text(wall.week.range(tongue, year: true))),
      page.brief + page.feeling)
  }

  private func map(_ shown: Shown) -> Markup {
    let items = shown.changes.items.worstFirst(\.self).map { (shown: shown, thing: $0) }
    let curve = shown.curve.hasMoved ? CurveFigure(shown: shown, overview: overview).markup : .none
    return slide(
      "map", shown.title, CountsView(items: shown.changes.items, tongue: tongue).markup, self.items(items) + curve)
  }

  private func unit(_ slice: UnitSlice) -> Markup {
    let items = slice.items
    let figures = slice.figures.prefix(4).map { FigureLine(shown: $0.shown, figure: $0.thing, tongue: tongue).markup }
    return slide(
      "unit", slice.unit.title, CountsView(items: items.map(\.thing), tongue: tongue).markup,
      self.items(items, namingMaps: true)
        + (figures.isEmpty ? .none : .element("ul", ["class": "figures"], .lines(figures))))
  }

  private var unanswered: Markup {
    let maps = overview.unanswered
    guard !maps.isEmpty else { return .none }
    let lines = maps.prefix(Self.mostItems).map { shown in
      Markup.element(
        "li", ["class": "item"], .element("p", ["class": "said"], .text(shown.title)),
        .element("p", ["class": "notes"], StandingView(exhibit: shown.exhibit, tongue: tongue).chip))
    }
    return slide(
      "waits", OverviewWords.unanswered[tongue],
      .element("p", ["class": "range"], .text(OverviewWords.unansweredNote[tongue])),
      .element("ul", ["class": "items maps"], .lines(lines)) + rest(maps.count - lines.count))
  }

  private func items(_ all: [UnitSlice.Of<Item>], namingMaps: Bool = false) -> Markup {
    let lines = all.prefix(Self.mostItems).map {
      ItemView(item: $0.thing, shown: $0.shown, place: $0.shown.place(of: $0.thing, namingMap: namingMaps)).markup
    }
    return .element("ul", ["class": "items"], .lines(lines)) + rest(all.count - lines.count)
  }

  /// How many are not shown; the script adds those for which the screen has no room.
  private func rest(_ count: Int) -> Markup {
    .element(
      "p",
      [
        "class": "rest", "data-rest": "\(count)", "data-words": OverviewWords.more[tongue],
        "hidden": count > 0 ? nil : "",
      ],
      .text(OverviewWords.more.filled(tongue, "\(count)")))
  }

  private func slide(_ name: String, _ title: String, _ beside: Markup, _ content: Markup) -> Markup {
    .element(
      "section", ["class": "slide \(name)"],
      .lines([
        .none, .element("header", [:], .element("h2", [:], .text(title)), beside),
        .element("div", ["class": "body"], content), .none,
      ]))
  }

  private var foot: Markup {
    .element(
      "footer", ["class": "foot"],
      .element("span", ["class": "company"], .text(wall.company.title(tongue))),
      .element("span", ["class": "count"]),
      .element(
        "span", ["class": "stamp"], .text("\(wall.week.title(tongue)) · "),
        .day(wall.commit.day, UnitWords.recorded.filled(tongue, wall.commit.day.text(tongue))),
        .age(since: wall.commit.day)),
      .element("strong", ["class": "lost", "hidden": "", "role": "status", "data-words": KioskWords.lost[tongue]]))
  }
}
