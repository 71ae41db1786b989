import Journey
import Language

/// A thing of its own as a card: its state, its words, its facts, what stands inside it, what changed.
struct CardView {
  let entry: Entry
  let view: EntryView

  var markup: Markup {
    guard !entry.isGone else { return gone }
    return .element(
      "div",
      ["class": classes, "id": "\(entry.path)", "data-departments": view.departments(entry)],
      .lines([
        .none, flags, .element("h4", [:], .text(entry.title), state), view.facts(entry), view.inner(entry), basis,
        view.news(entry), .none,
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

  /// Where a thing rests on research it says so; the cell's own stage says what is assumed.
  private var basis: Markup { entry.basis.map { view.basis($0) } ?? .none }

  private var gone: Markup {
    .element(
      "div", ["class": "card gone fresh", "data-departments": view.departments(entry)],
      .element("h4", [:], .element("del", [:], .text(entry.title))), view.news(entry))
  }
}
