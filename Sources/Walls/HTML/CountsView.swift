import Journey
import Language
import Telling

/// How many things changed, by how they are judged, without what is zero: `▲ 8 лучше ▼ 1 хуже · 5 без оценки`.
struct CountsView {
  let items: [Item]
  let tongue: Tongue

  var markup: Markup {
    let said = parts.map { mark, text in
      Markup.element(
        "span", ["class": mark.rawValue], .element("span", ["aria-hidden": "true"], .text("\(mark.sign) ")), .text(text)
      )
    }
    return said.isEmpty ? .none : .element("p", ["class": "counts"], .lines(said))
  }

  /// The counts that are not zero, each with its mark.
  var parts: [(mark: News.Mark, text: String)] {
    let counts = Teller.counts(items, tongue)
    let all: [(Change.Class, String)] = [
      (.improvement, counts.better), (.regression, counts.worse), (.neutral, counts.neutral),
    ]
    return all.filter { kind, _ in items.contains { $0.class == kind } }.map { ($0.mark, $1) }
  }
}
