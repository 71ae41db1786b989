import Journey
import Language

/// How a map stands and when it was touched last.
///
/// The page says how it stood at its commit; where it is read, the browser says that it is stale by now.
struct StandingView {
  let exhibit: Exhibit
  let tongue: Tongue

  /// The word alone.
  var chip: Markup {
    let isDue = [.waiting, .stale].contains(exhibit.standing)
    let signs: [Exhibit.Standing: String] = [
      .waiting: "◔ ", .stale: "○ ", .updated: "● ", .confirmed: "✓ ", .fresh: "✓ ",
    ]
    return .element(
      "span",
      [
        "class": "standing \(exhibit.standing.rawValue)",
        "data-fresh-until": isDue ? nil : exhibit.freshUntil?.last.iso,
        "data-stale": isDue ? nil : "○ \(OverviewWords.standing(.stale)[tongue])",
      ], .text((signs[exhibit.standing] ?? "") + OverviewWords.standing(exhibit.standing)[tongue]))
  }

  /// The day of the last touch, with its age.
  var touched: Markup {
    guard let last = exhibit.last else { return .text(OverviewWords.neverTouched[tongue]) }
    return .day(last.day, last.day.text(tongue, year: false)) + .age(since: last.day)
  }
}
