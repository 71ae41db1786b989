import Journey
import Language
import Telling

/// The strip above the map: what the week brought, in a few sentences and one curve.
struct JourneyWeek {
  let page: JourneyPage

  private var tongue: Tongue { page.tongue }
  /// The week of the last commit that touched the map: a page stays as it is while its journey does.
  private var week: Week { page.exhibit.commits.first?.week ?? page.exhibit.last?.week ?? page.wall.week }

  var markup: Markup {
    .element(
      "section", ["class": "week", "id": "week", "aria-labelledby": "week-title"],
      .element("div", ["class": "told"], .lines([.none, heading, counts, sentences, commits, gone, .none])),
      CurveView(curve: page.board.curve, tongue: tongue, former: week.adding(-1)).figure)
  }

  private var heading: Markup {
    .element(
      "h2", ["id": "week-title"], .text(week.title(tongue)),
      .element("span", ["class": "range"], .text(" \(week.range(tongue))")))
  }

  /// How many things changed, and how; that none did where none did.
  private var counts: Markup {
    guard page.exhibit.former != nil else {
      return .element("p", ["class": "counts"], .text(JourneyWords.firstWeek[tongue]))
    }
    guard !page.changes.items.isEmpty else {
      return .element("p", ["class": "counts"], .text(JourneyWords.unchanged[tongue]))
    }
    let all = Markup.element("span", [:], .text(Teller.counts(page.changes.items, tongue).all))
    let parts = CountsView(items: page.changes.items, tongue: tongue).parts.map { mark, text in
      Markup.element("span", ["class": mark.rawValue], NewsView.sign(mark), .text(text))
    }
    return .element("p", ["class": "counts"], .lines([all] + parts))
  }

  /// What the authors said of it in short, then the worst and the best that changed.
  private var sentences: Markup {
    let said = page.exhibit.commits.compactMap(\.reasons.short) + page.exhibit.reasons()
    let highlights = Highlight.of(page.changes, page.exhibit, registry: page.wall.registry, in: tongue)
    return .lines(
      said.uniqued().map { .element("p", ["class": "short"], .text($0)) } + [reasons]
        + highlights.map { highlight in
          .element(
            "p", ["class": "highlight \(highlight.mark.rawValue)"],
            NewsView.sign(highlight.mark, in: tongue),
            .element("a", ["href": "#\(Escape.uri(highlight.path.description))"], .text(highlight.text)))
        })
  }

  /// Why, stage by stage, as the authors said it.
  private var reasons: Markup {
    let said = (page.board.columns + page.board.gone).flatMap { column in
      page.exhibit.reasons(of: column.key).map { (column, $0) }
    }
    guard !said.isEmpty else { return .none }
    return .element(
      "ul", ["class": "reasons"],
      .lines(
        said.map { column, text in
          let number = column.number.map { "\($0). " } ?? ""
          return .element(
            "li", [:],
            .element(
              "a", ["href": "#\(Escape.uri(column.path.description))", "class": "place"],
              .text("\(number)\(column.title)")), .text(": \(text)"))
        }))
  }

  private var commits: Markup {
    let commits = page.exhibit.commits
    guard !commits.isEmpty else { return .none }
    return .element(
      "ul", ["class": "commits"],
      .lines(
        commits.map { mark in
          let author = mark.author.map { ", \($0)" } ?? ""
          return .element(
            "li", [:], .day(mark.day, "\(mark.day.weekdayShort(tongue)), \(mark.day.text(tongue))"),
            .age(since: mark.day),
            .text(" · \(FrameWords.commit.filled(tongue, mark.id))\(author)"))
        }))
  }

  /// The stages that are gone.
  private var gone: Markup {
    .lines(
      page.board.gone.map { column in
        .element(
          "p", ["class": "highlight gone", "id": "\(column.path)"], NewsView.sign(.gone, in: tongue),
          .text("\(JourneyWords.stageGone[tongue]): "), .element("del", [:], .text(column.title)))
      })
  }
}
