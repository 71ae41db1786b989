import Journey
import Language
import Telling

/// One thing that changed, in a list: the mark with its word, what it is, before → after, with the way to its place.
struct ItemView {
  let item: Item
  let shown: Shown
  /// Where it is, where nothing around it says so: the map, the stage.
  var place: String?

  private var tongue: Tongue { shown.teller.tongue }

  var markup: Markup {
    let told = shown.teller.tell(item)
    let mark = item.mark
    return .element(
      "li", ["class": "item \(mark.rawValue)"],
      .lines([
        .none,
        .element(
          "span", ["class": "mark"], .element("span", ["aria-hidden": "true"], .text(mark.sign)),
          .text(" "), .element("span", ["class": "word"], .text(mark.words[tongue]))),
        .element(
          "p", ["class": "said"],
          .lines([.element("a", ["href": address], head(told)), title(told), notes(told), details(told), whereabouts])),
        .none,
      ]))
  }

  private var whereabouts: Markup {
    place.map { .element("span", ["class": "where"], .text($0)) } ?? .none
  }

  /// The place on the map; what is gone has none but its stage's.
  private var address: String {
    item.after == nil ? shown.address(of: Path(Array(item.path.steps.prefix(2)))) : shown.address(of: item.path)
  }

  private func head(_ told: Told) -> Markup {
    let values = told.figure.map { Markup.text(" ") + Markup.element("b", [:], $0.values.markup) } ?? .none
    return told.head.markup + values
  }

  private func title(_ told: Told) -> Markup {
    let title = item.record.isRole ? told.context.first : told.title
    return title.map { .element("span", ["class": "own"], $0.markup) } ?? .none
  }

  /// What changed of it, where nothing else says it: a label alone is no news.
  private func details(_ told: Told) -> Markup {
    guard told.figure == nil, told.title == nil, told.asides.isEmpty, item.fate == nil else { return .none }
    guard told.isHeadOfLabels || item.record.standing == .item, !item.record.isRole else { return .none }
    let lines = told.ownDetails.prefix(Self.mostDetails).map { detail in
      Markup.element(
        "span", ["class": "own"],
        .element("span", ["class": "notes"], .text(detail.label.isEmpty ? "" : "\(detail.label): ")),
        detail.phrase.markup)
    }
    return .lines(lines)
  }

  private static let mostDetails = 3

  private func notes(_ told: Told) -> Markup {
    let figure = [told.figure?.delta, told.figure?.distance].compactMap(\.self).map { Phrase($0) }
    let notes = figure + (item.record.isRole ? [] : told.asides)
    guard !notes.isEmpty else { return .none }
    return .element("span", ["class": "notes"], .row(notes.map(\.markup), separator: ", "))
  }
}
