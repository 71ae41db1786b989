import Journey
import Language
import Telling

/// The first page: the week in three sentences, the curve that moved most, the changed maps, the maps with no answer yet.
struct WeekPage {
  /// The most maps that are told in full; the others have a line each.
  private static let mostTold = 12
  /// The most maps that have a line where nothing is unfolded.
  private static let mostLines = 24

  let overview: Overview

  private var tongue: Tongue { overview.tongue }
  private var wall: Wall { overview.wall }

  var content: Markup {
    .lines([
      .element("div", ["class": "week"], .lines([.none, heading, brief, feeling, .none])), changed, arrived, unanswered,
    ])
  }

  private var heading: Markup {
    .element(
      "header", ["class": "title"], .element("h1", [:], .text(wall.week.title(tongue))),
      .element("p", ["class": "range"], .text(wall.week.range(tongue, year: true))))
  }

  var brief: Markup {
    guard !overview.shown.isEmpty else { return .element("p", ["class": "lead"], .text(OverviewWords.noMaps[tongue])) }
    let brief = WeekBrief(overview: overview)
    let first = wall.isFirst ? Markup.element("p", ["class": "lead"], .text(OverviewWords.firstWeek[tongue])) : .none
    return first
      + .element(
        "ol", ["class": "brief"],
        .lines([
          .none,
          wall.isFirst
            ? .none : sentence(.better, OverviewWords.best, brief.sentence(.improvement), OverviewWords.nothingBetter),
          wall.isFirst
            ? .none : sentence(.worse, OverviewWords.worst, brief.sentence(.regression), OverviewWords.nothingWorse),
          sentence(nil, OverviewWords.decide, brief.decision, OverviewWords.nothingWaits), .none,
        ]))
  }

  private func sentence(_ mark: News.Mark?, _ label: Words, _ found: WeekBrief.Sentence?, _ nothing: Words) -> Markup {
    let others =
      mark == .better ? OverviewWords.moreBetter : mark == .worse ? OverviewWords.moreWorse : OverviewWords.more
    let label = Markup.element(
      "span", ["class": "label"], .element("span", ["aria-hidden": "true"], .text("\(mark?.sign ?? "?") ")),
      .text(label[tongue]))
    guard let found else {
      return .element("li", ["class": "none"], label, .element("p", ["class": "said"], .text(nothing[tongue])))
    }
    let figure = found.figure.map { Markup.element("strong", ["class": "figure"], .text($0)) } ?? .none
    let more =
      found.others > 0 ? Markup.text(" · \(others.filled(tongue, "\(found.others)"))") : .none
    return .element(
      "li", ["class": mark?.rawValue],
      .lines([
        .none, label, figure,
        .element("p", ["class": "said"], .element("a", ["href": found.address], .text(found.text))),
        .element("p", ["class": "place"], .text(found.place), more), .none,
      ]))
  }

  /// The curve of the journey that moved most; where none moved, that of the map that changed most.
  var feeling: Markup {
    let most = overview.shown.max { ($0.stir, $0.changes.items.count) < ($1.stir, $1.changes.items.count) }
    guard let shown = most, shown.curve.isLine else { return .none }
    return CurveFigure(shown: shown, overview: overview).markup
  }

  private var changed: Markup {
    guard !wall.isFirst, !overview.shown.isEmpty else { return .none }
    let all = overview.changed
    let told = all.prefix(Self.mostTold).map { shown in
      ChangesView(shown: shown, overview: overview, changes: shown.changes).markup
    }
    let others = all.dropFirst(Self.mostTold).map {
      line($0, CountsView(items: $0.changes.items, tongue: tongue).markup)
    }
    let nothing = Markup.element("p", ["class": "lead"], .text(OverviewWords.nothingChanged[tongue]))
    return section(
      "changes", OverviewWords.changedMaps,
      all.isEmpty ? nothing : .lines(told) + list(others))
  }

  private var arrived: Markup {
    let lines = overview.arrived.map { shown in
      line(
        shown,
        .element(
          "p", ["class": "notes"],
          .text(
            shown.heat.points.isEmpty
              ? OverviewWords.noStages[tongue] : OverviewWords.stages(shown.heat.points.count, tongue))))
    }
    return lines.isEmpty ? .none : section("new", OverviewWords.newMaps, list(lines))
  }

  /// Maps, never people: what is asked of whom stands in their letters.
  private var unanswered: Markup {
    guard !overview.shown.isEmpty else { return .none }
    let maps = overview.unanswered
    guard !maps.isEmpty else {
      return section(
        "unanswered", OverviewWords.unanswered,
        .element("p", ["class": "lead"], .text(OverviewWords.allAnswered[tongue])))
    }
    let lines = maps.map { shown in
      let standing = StandingView(exhibit: shown.exhibit, tongue: tongue)
      return line(
        shown, .element("p", ["class": "notes"], standing.chip, Markup(html: " "), standing.touched))
    }
    return section(
      "unanswered", OverviewWords.unanswered,
      .element("p", ["class": "lead"], .text(OverviewWords.unansweredNote[tongue])) + list(lines))
  }

  private func line(_ shown: Shown, _ beside: Markup) -> Markup {
    .element("li", [:], .element("a", ["href": shown.address], .text(shown.title)), beside)
  }

  private func list(_ lines: [Markup]) -> Markup {
    LongList(lines: lines, most: Self.mostLines, tongue: tongue).list("maps")
  }

  private func section(_ id: String, _ title: Words, _ content: Markup) -> Markup {
    .element(
      "section", ["class": "part", "id": id],
      .lines([.none, .element("h2", [:], .text(title[tongue])), content, .none]))
  }
}
