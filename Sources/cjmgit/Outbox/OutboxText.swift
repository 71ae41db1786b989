import Journey
import Language
import Notices

/// The letters that did not arrive, for people.
struct OutboxText {
  /// How much of an id is shown: as much as tells letters apart.
  private static let idLength = 8

  private let company: Company
  private let tongue: Tongue

  init(_ company: Company, _ tongue: Tongue) {
    self.company = company
    self.tongue = tongue
  }

  /// The lines, each ended by a newline.
  func text(of outbox: Outbox) throws -> String {
    var groups: [Outbox.Place: [Outbox.Entry]] = [:]
    try outbox.each { groups[$0.place, default: []].append($0) }
    var lines = try (groups[.waiting] == nil ? [] : outbox.closures()).flatMap {
      Wrap.lines(
        NotifyWords.closed.filled(tongue, $0.road, moment($0.since), "\($0.why)"), width: 80, first: "", next: "  ")
    }
    for place in Outbox.Place.allCases {
      guard let entries = groups[place] else { continue }
      lines.append("\(OutboxWords.heading(place)[tongue]):")
      let width = entries.map { Width.of(name($0)) }.max() ?? 0
      for entry in entries { lines += self.lines(entry, width) }
    }
    if groups.isEmpty { lines.append(OutboxWords.empty[tongue]) }
    return lines.map { Escape.terminal($0) + "\n" }.joined()
  }

  /// The letter and its person, what was tried, and below it why it did not go.
  private func lines(_ entry: Outbox.Entry, _ width: Int) -> [String] {
    let facts: String
    if let attempt = entry.attempt {
      let next = attempt.next.map { [OutboxWords.next.filled(tongue, moment($0))] } ?? []
      facts = ([attempt.road, OutboxWords.tries(attempt.count, tongue)] + next).joined(separator: ", ")
    } else {
      facts = entry.place == .waiting ? OutboxWords.soon[tongue] : ""
    }
    let head = "  \(entry.id.prefix(Self.idLength))  \(Width.pad(name(entry), to: width))  \(facts)"
    let why =
      entry.attempt.map { Wrap.lines("\($0.why)", width: 80, first: "            ", next: "            ") } ?? []
    return [head] + why
  }

  private func name(_ entry: Outbox.Entry) -> String { company.person(entry.person)?.name(tongue) ?? entry.person }

  private func moment(_ instant: Instant) -> String { NotifyText.moment(instant, company.zone, tongue) }
}
