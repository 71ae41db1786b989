import Journey
import Language
import Telling

/// How many things changed, by how they are judged, without what is zero: `▲ 8 лучше ▼ 1 хуже · 5 без оценки`.
struct CountsView {
  let items: [Item]
  let tongue: Tongue

  var markup: Markup {
    let counts = Teller.counts(items, tongue)
    let all: [(Change.Class, News.Mark, String)] = [
      (.improvement, .better, counts.better), (.regression, .worse, counts.worse), (.neutral, .changed, counts.neutral),
    ]
    let said = all.filter { kind, _, _ in items.contains { $0.class == kind } }.map { _, mark, text in
      Markup.element(
        "span", ["class": mark.rawValue], .element("span", ["aria-hidden": "true"], .text("\(mark.sign) ")), .text(text)
      )
    }
    return said.isEmpty ? .none : .element("p", ["class": "counts"], .lines(said))
  }
}
