import Journey
import Language

/// A thing of its own as a card: its state, its words, its facts, what stands inside it, what changed.
struct CardView {
  let entry: Entry
  let content: CardContent

  var markup: Markup {
    guard !entry.isGone else { return gone }
    return .element(
      "div",
      ["class": classes, "id": "\(entry.path)", "data-departments": content.departments],
      .lines([
        .none, flags, .element("h4", [:], .text(entry.title), state), content.facts, content.inner, content.basis,
        content.news, .none,
      ]))
  }

  private var classes: String {
    let weight = entry.weight.map { " weight-\(min(max($0, 1), 5))" } ?? ""
    let record = entry.form.map { " record-\($0.record.name)" } ?? ""
    return "card \(entry.tone.rawValue)\(weight)\(record)" + (entry.isClosed ? " done" : "")
      + (entry.hasNews ? " fresh" : "") + (entry.flags.isEmpty ? "" : " flagged")
  }

  private var flags: Markup {
    .lines(entry.flags.map { .element("p", ["class": "flag"], .text("◆ \($0)")) })
  }

  /// The state that stands at the head of the thing.
  private var state: Markup {
    .lines(
      entry.facts.filter { $0.field.showing == .headline && $0.field.kind.choices != nil }.map {
        .text(" ") + .element("span", ["class": "state"], .text($0.text))
      })
  }

  private var gone: Markup {
    .element(
      "div", ["class": "card gone fresh", "data-departments": content.departments],
      .element("h4", [:], .element("del", [:], .text(entry.title))), content.news)
  }
}

/// What stands on a card besides its own words.
struct CardContent {
  /// The ids of the departments that it names, for the filter; nil where it names none.
  let departments: String?
  /// Its facts, what stands inside it, what it rests on, and what changed of it.
  let facts: Markup, inner: Markup, basis: Markup, news: Markup
}
