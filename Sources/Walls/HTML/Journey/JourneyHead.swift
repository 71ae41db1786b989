import Journey
import Language

/// The head of a journey's page: what the map is called, what it is about, how it stands.
struct JourneyHead {
  let page: JourneyPage

  private var tongue: Tongue { page.tongue }

  var markup: Markup {
    .element(
      "header", ["class": "head"],
      .lines([
        .none, .element("h1", [:], .text(page.board.title)),
        page.board.news.map { NewsView(news: $0, tongue: tongue).markup } ?? .none, standing, facts, .none,
      ]))
  }

  /// How the map stands in the week, and until when it is fresh; what shows the page says whether it is stale by now.
  private var standing: Markup {
    let exhibit = page.exhibit
    let words = JourneyWords.standing(exhibit.standing)[tongue]
    let until = exhibit.freshUntil.map { JourneyWords.freshUntil.filled(tongue, String($0.number)) }
    return .element(
      "p", ["class": "standing \(exhibit.standing.rawValue)", "data-fresh-until": exhibit.freshUntil?.last.iso],
      .element("strong", [:], .text(words)),
      until.map { .element("span", [:], .text(" · \($0)")) } ?? .none,
      .element("span", ["class": "overdue", "hidden": ""], .text(" · \(JourneyWords.overdue[tongue])")))
  }

  /// The plain rows that one must know to read the map; the others stand below it.
  private var facts: Markup {
    page.view.rows(
      page.board.whole.filter { $0.lane.field.kind.record == nil && $0.lane.field.chapter != .besides })
  }
}
