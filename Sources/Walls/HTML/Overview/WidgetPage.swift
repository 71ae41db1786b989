import Journey
import Language
import Telling

/// The widget: every department's slice in short; the script shows the one that the address asks for.
struct WidgetPage {
  /// The most changes, figures and reviews of a slice.
  private static let most = 3

  let overview: Overview
  let slices: [UnitSlice]

  private var tongue: Tongue { overview.tongue }

  var content: Markup {
    .lines([
      .element("div", ["id": "slice", "class": "slice"], list),
      .element("p", ["id": "unknown", "hidden": ""], .text(UnitWords.unknown[tongue])),
      .element(
        "p", ["class": "lost", "id": "lost", "hidden": "", "role": "status", "data-words": KioskWords.lost[tongue]]),
      .lines(slices.map(template)),
    ])
  }

  /// What stands there before a department is asked for, and without a script.
  private var list: Markup {
    .element("h1", [:], .text(UnitWords.widget[tongue]))
      + (slices.isEmpty
        ? .element("p", ["class": "lead"], .text(UnitWords.none[tongue]))
        : .element("p", ["class": "lead"], .text(UnitWords.choose[tongue]))
          + .element(
            "ul", ["class": "choice"],
            .lines(
              slices.map { slice in
                .element(
                  "li", [:],
                  .element(
                    "a", ["href": "\(slice.unit.page).html", "data-department": slice.unit.id], .text(slice.unit.title))
                )
              })))
  }

  private func template(_ slice: UnitSlice) -> Markup {
    .element(
      "template", ["data-department": slice.unit.id],
      .lines([
        .none,
        .element(
          "header", [:],
          .element(
            "h1", [:],
            .element(
              "a", ["href": "\(slice.unit.page).html", "target": "_blank", "rel": "noopener"], .text(slice.unit.title))),
          .element("p", ["class": "stamp"], .text(overview.wall.week.title(tongue)), Markup(html: " · "), recorded)),
        changes(slice), figures(slice), reviews(slice), .none,
      ]))
  }

  private var recorded: Markup {
    let day = overview.wall.commit.day
    return .day(day, UnitWords.recorded.filled(tongue, day.text(tongue))) + .age(since: day)
  }

  private func changes(_ slice: UnitSlice) -> Markup {
    let items = slice.items
    guard !items.isEmpty else {
      return .element("p", ["class": "lead"], .text(UnitWords.unchanged[tongue]))
    }
    let rest = items.count - Self.most
    return .lines([
      CountsView(items: items.map(\.thing), tongue: tongue).markup,
      .element(
        "ul", ["class": "items"],
        .lines(
          items.prefix(Self.most).map { shown, item in
            ItemView(item: item, shown: shown, place: shown.place(of: item, namingMap: slice.changes.count > 1)).markup
          })),
      rest > 0
        ? .element(
          "p", ["class": "more"],
          .element("a", ["href": "\(slice.unit.page).html"], .text(OverviewWords.more.filled(tongue, "\(rest)"))))
        : .none,
    ])
  }

  private func figures(_ slice: UnitSlice) -> Markup {
    let lines = slice.figures.prefix(Self.most).map {
      FigureLine(shown: $0.shown, figure: $0.thing, tongue: tongue).markup
    }
    return lines.isEmpty
      ? .none
      : .element("h2", [:], .text(UnitWords.figures[tongue])) + .element("ul", ["class": "figures"], .lines(lines))
  }

  private func reviews(_ slice: UnitSlice) -> Markup {
    let lines = slice.reviews.prefix(Self.most).map { shown, week in
      Markup.element(
        "li", [:], .element("a", ["href": shown.address], .text(shown.title)),
        .element(
          "span", ["class": "day"], .day(week.last, UnitWords.reviewBy.filled(tongue, week.last.text(tongue))),
          .element(
            "span", ["class": "overdue", "data-due": week.last.iso, "hidden": ""],
            .text(" \(UnitWords.overdue[tongue])"))))
    }
    return lines.isEmpty
      ? .none
      : .element("h2", [:], .text(UnitWords.reviews[tongue])) + .element("ul", ["class": "duties"], .lines(lines))
  }
}
