import Journey
import Language
import Telling

/// The line that says the most: the week, the reader's best figure and the worst one.
struct Subjects {
  /// The most columns of a subject.
  private static let columns = 78

  let pages: [Page]
  /// How many maps are new, where they are told in a line each: `5 новых карт`.
  let arrivals: String?
  let notice: Notice
  let edition: Edition
  let tongue: Tongue

  /// The subject.
  var text: String {
    let week = "\(edition.week.title(tongue)): "
    let figures = [best(.improvement), best(.regression)].compactMap(\.self)
    guard !figures.isEmpty else {
      if let arrivals { return week + arrivals }
      let titles = pages.map { $0.document.map { $0.form.title(tongue) } ?? "" }.joined(separator: ", ")
      return Cut.words("\(week)\(Teller.counts(notice.items, tongue).all), \(titles)", to: Self.columns)
    }
    let values = figures.map { " \($0.values)" }
    let fixed = Width.of(week) + values.map(Width.of).reduce(0, +) + 2 * (figures.count - 1)
    let titles = fit(figures.map(\.title), in: max(20, Self.columns - fixed))
    return week + zip(titles, values).map { $0 + $1 }.joined(separator: ", ")
  }

  private struct Moved {
    let title: String
    let values: String
    let way: Double
  }

  /// The figure that moved farthest towards its target, or away from it.
  private func best(_ kind: Change.Class) -> Moved? {
    pages.flatMap { page in
      page.matter.changes.items.compactMap { item -> Moved? in
        guard item.class == kind, let figure = page.teller.tell(item).figure, let way = item.way else {
          return nil
        }
        return Moved(title: page.teller.title(item).text, values: figure.brief, way: way)
      }
    }.max { $0.way < $1.way }
  }

  /// The titles in so many columns together: the longest gives way first.
  private func fit(_ titles: [String], in columns: Int) -> [String] {
    var titles = titles
    while titles.map(Width.of).reduce(0, +) > columns,
      let longest = titles.indices.max(by: { Width.of(titles[$0]) < Width.of(titles[$1]) })
    {
      let others = titles.map(Width.of).reduce(0, +) - Width.of(titles[longest])
      let second = titles.indices.filter { $0 != longest }.map { Width.of(titles[$0]) }.max() ?? 0
      let room = max(columns - others, min(second, columns / 2), 8)
      let cut = Cut.words(titles[longest], to: room)
      guard Width.of(cut) < Width.of(titles[longest]) else { break }
      titles[longest] = cut
    }
    return titles
  }
}
