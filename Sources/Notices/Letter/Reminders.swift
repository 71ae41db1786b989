import Journey
import Language

/// The maps without an answer that the reader looks after: of the map it is said, never of a person.
struct Reminders {
  /// The most maps that a letter reminds of.
  private static let most = 5

  let brief: Brief

  /// The maps, those that wait longest first.
  var maps: [MapDue] {
    brief.occasion.unanswered.enumerated().filter { isOwn($0.element.journey) }.sorted { one, other in
      key(one.element, one.offset).lexicographicallyPrecedes(key(other.element, other.offset))
    }.map(\.element)
  }

  /// A line for each.
  var lines: [String] {
    let own = maps
    let hidden = own.count - Self.most
    return own.prefix(Self.most).map(line)
      + (hidden > 0 ? [LetterWords.moreCommits.filled(brief.tongue, String(hidden)) + "."] : [])
  }

  private func key(_ due: MapDue, _ place: Int) -> [Int] {
    [due.state == .stale ? 0 : 1, due.last.map { $0.year * 100 + $0.number } ?? 0, place]
  }

  private func isOwn(_ journey: String) -> Bool {
    document(journey).flatMap(Stewards.init)?.people.contains(brief.notice.person) ?? false
  }

  func document(_ journey: String) -> Document? { brief.edition.journeys.first { $0.id == journey } }

  private func line(_ due: MapDue) -> String {
    let tongue = brief.tongue
    let title = document(due.journey)?.form.title(tongue) ?? due.journey
    let last = due.last.map { $0.title(tongue) }.map { $0.prefix(1).lowercased() + $0.dropFirst() }
    let state = (due.state == .stale ? LetterWords.stale : LetterWords.waiting)[tongue]
    let since = last.map { LetterWords.lastRecord.filled(tongue, $0) } ?? LetterWords.neverRecorded[tongue]
    return "\(title): \(state), \(since)."
  }
}
