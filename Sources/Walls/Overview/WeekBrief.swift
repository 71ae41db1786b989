import Journey
import Language
import Telling

/// The week in three sentences: the best, the worst, and what waits for a decision.
struct WeekBrief {
  /// One of the sentences.
  struct Sentence {
    /// What it is: a figure with its way, or what became of a thing.
    let text: String
    /// The figure alone, as large type shows it: `61 → 68 %`; nil where there is none.
    let figure: String?
    /// Where it is: the map and the stage.
    let place: String
    /// Where that is found.
    let address: String
    /// How many more there are.
    let others: Int
  }

  let overview: Overview

  private var tongue: Tongue { overview.tongue }

  /// The best or the worst of the week: the figure that moved farthest, else the heaviest change; nil where there is none.
  func sentence(_ kind: Change.Class) -> Sentence? {
    let found = overview.shown.flatMap { shown in
      shown.changes.groups.flatMap { group in
        group.items.filter { $0.class == kind }.map { (shown: shown, group: group, item: $0) }
      }
    }
    let farthest = found.filter { $0.item.way != nil }.max { ($0.item.way ?? 0) < ($1.item.way ?? 0) }
    guard let best = farthest ?? found.first(where: { $0.item.weight == .major }) ?? found.first else { return nil }
    let told = best.shown.teller.tell(best.item)
    return Sentence(
      text: text(told, best.shown.teller), figure: told.figure?.brief,
      place: place(best.shown, stage: best.group.position.map { $0 + 1 }),
      address: best.shown.address(of: best.item.path), others: found.count - 1)
  }

  private func text(_ told: Told, _ teller: Teller) -> String {
    guard let figure = told.figure else { return Waiting.headline(told, tongue) }
    let facts = [figure.delta, figure.distance].compactMap(\.self)
    return ([teller.title(told.item).text] + facts).joined(separator: ", ")
  }

  /// What waits for a decision: a sharp pain without a day, or what is overdue by the day of the wall's commit.
  ///
  /// The sharpest comes first, then what has no day, then what is late for longest.
  var decision: Sentence? {
    let today = overview.wall.commit.day
    let found = overview.shown.flatMap { shown in
      Waiting.duties(of: shown.exhibit.document, today: today, registry: overview.wall.registry, tongue)
        .map { (shown: shown, waiting: $0) }
    }
    let open = found.filter { if case .due(let day) = $0.waiting.kind { day < today } else { true } }
    let sharpest = open.ordered(by: \.waiting.kind.rank).ordered { -sharpness($0.waiting, in: $0.shown) }
    guard let first = sharpest.first else { return nil }
    let text =
      first.waiting.kind == .withoutDue
      ? OverviewWords.withoutDay.filled(tongue, first.waiting.text) : first.waiting.text
    return Sentence(
      text: text, figure: nil, place: place(first.shown, stage: first.waiting.stage),
      address: first.shown.address(of: first.waiting.path), others: open.count - 1)
  }

  /// How sharp the pain is that waits; 0 for what is none.
  private func sharpness(_ waiting: Waiting, in shown: Shown) -> Double {
    shown.duties.first { $0.path == waiting.path }?.severity ?? 0
  }

  /// The map, and the stage where it is of one.
  private func place(_ shown: Shown, stage: Int?) -> String {
    [shown.title, stage.map { OverviewWords.stage.filled(tongue, String($0)) }].compactMap(\.self)
      .joined(separator: ", ")
  }
}
