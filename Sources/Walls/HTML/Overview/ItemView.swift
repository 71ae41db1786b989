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

  /// How an item is marked.
  static func mark(_ item: Item) -> News.Mark {
    switch item.class {
    case .improvement: .better
    case .regression: .worse
    case .neutral: item.after == nil ? .gone : item.before == nil ? .new : .changed
    }
  }

  var markup: Markup {
    let told = shown.teller.tell(item)
    let mark = Self.mark(item)
    return .element(
      "li", ["class": "item \(mark.rawValue)"],
      .lines([
        .none,
        .element(
          "span", ["class": "mark"], .element("span", ["aria-hidden": "true"], .text(mark.sign)),
          .text(" "), .element("span", ["class": "word"], .text(OverviewWords.mark(mark)[tongue]))),
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
    let values = told.figure.map { Markup.text(" ") + Markup.element("b", [:], Self.phrase($0.values)) } ?? .none
    return Self.phrase(told.head) + values
  }

  private func title(_ told: Told) -> Markup {
    let title = item.record.isRole ? told.context.first : told.title
    return title.map { .element("span", ["class": "own"], Self.phrase($0)) } ?? .none
  }

  /// What changed of it, where nothing else says it: a label alone is no news.
  private func details(_ told: Told) -> Markup {
    guard told.figure == nil, told.title == nil, told.asides.isEmpty, item.fate == nil else { return .none }
    guard told.isHeadOfLabels || item.record.standing == .item, !item.record.isRole else { return .none }
    let lines = told.ownDetails.prefix(Self.mostDetails).map { detail in
      Markup.element(
        "span", ["class": "own"],
        .element("span", ["class": "notes"], .text(detail.label.isEmpty ? "" : "\(detail.label): ")),
        Self.phrase(detail.phrase))
    }
    return .lines(lines)
  }

  private static let mostDetails = 3

  private func notes(_ told: Told) -> Markup {
    let figure = [told.figure?.delta, told.figure?.distance].compactMap(\.self).map { Phrase($0) }
    let notes = figure + (item.record.isRole ? [] : told.asides)
    guard !notes.isEmpty else { return .none }
    return .element(
      "span", ["class": "notes"], Markup(html: notes.map { Self.phrase($0).html }.joined(separator: ", ")))
  }

  /// A phrase with what is gone and what is new marked.
  static func phrase(_ phrase: Phrase) -> Markup {
    let pieces = phrase.pieces.map { piece -> Markup in
      switch piece {
      case .plain(let text): .text(text)
      case .removed(let text): .element("del", [:], .text(text))
      case .added(let text): .element("ins", [:], .text(text))
      }
    }
    return Markup(html: pieces.map(\.html).joined(separator: " "))
  }
}
