import Journey
import Language
import Telling

/// The one thing of a week that got worst, or best: a sentence with the way to its place on the map.
struct Highlight {
  let mark: News.Mark
  let text: String
  let path: Path

  /// The worst and the best of a journey's week, figures before anything else; none where nothing is judged.
  static func of(_ changes: ChangeSet, _ exhibit: Exhibit, registry: Registry, in tongue: Tongue) -> [Highlight] {
    guard exhibit.former != nil else { return [] }
    let teller = Teller(changes, in: tongue, before: exhibit.formerRegistry, after: registry, sayingDegrees: true)
    return [Change.Class.regression, .improvement].compactMap { kind in
      let items = changes.items.filter { $0.class == kind }
      guard let item = items.first(where: { teller.tell($0).figure != nil }) ?? items.first else { return nil }
      return Highlight(
        mark: kind.mark, text: sentence(teller.tell(item), teller, changes), path: item.path)
    }
  }

  private static func sentence(_ told: Told, _ teller: Teller, _ changes: ChangeSet) -> String {
    if let figure = told.figure {
      let facts = [figure.values.text, figure.delta.map { "(\($0))" }].compactMap(\.self).joined(separator: " ")
      return "\(teller.title(told.item).text): \(facts)" + (figure.distance.map { ", \($0)" } ?? "")
    }
    let group = changes.groups.first { $0.path == told.item.path }
    let subject = told.title?.text ?? group.map { teller.title($0) }
    return [told.head.text, subject].compactMap(\.self).joined(separator: ". ")
  }
}
