import Journey
import Language
import Notices
import SystemPackage

/// What became of the letters of a run, for people.
struct NotifyText {
  /// How many reasons are given why letters wait.
  private static let mostReasons = 5

  let composed: Outbox.Composed
  let report: NotifyReport
  let company: Company
  let home: FilePath
  let tongue: Tongue

  /// The lines, each ended by a newline; none where nothing happened and nothing is wrong.
  var quiet: String { isNothing ? "" : text }

  /// The lines, each ended by a newline.
  var text: String {
    var lines = report.sent.keys.sorted().flatMap(sent)
    if lines.isEmpty, report.waiting.isEmpty, composed.written.isEmpty {
      lines.append((composed.known.isEmpty ? NotifyWords.nobody : NotifyWords.toldAlready)[tongue])
    }
    for (person, why) in composed.refused { lines.append(NotifyWords.refused.filled(tongue, name(person), "\(why)")) }
    lines += waiting + asides
    return lines.map { Escape.terminal($0) + "\n" }.joined()
  }

  private var isNothing: Bool {
    report.sent.isEmpty && composed.refused.isEmpty && report.waiting.isEmpty && !report.isMoreAside
  }

  private func sent(by road: String) -> [String] {
    let count = NotifyWords.letter(report.sent[road]?.count ?? 0, tongue)
    let head =
      road == "maildir"
      ? NotifyWords.written.filled(tongue, count, "\(home)/mail") : NotifyWords.sent.filled(tongue, count, road)
    let names = byLastName(report.people(by: road)).map(name).uniqued().joined(separator: ", ")
    return [head] + (names.isEmpty ? [] : Wrap.lines(names, width: 80, first: "  ", next: "  "))
  }

  private var waiting: [String] {
    guard !report.waiting.isEmpty else { return [] }
    let closed = report.closures.map { NotifyWords.closed.filled(tongue, $0.road, moment($0.since), "\($0.why)") }
    let groups = report.waiting.sorted { ($1.value, $0.key.next?.seconds ?? 0) < ($0.value, $1.key.next?.seconds ?? 0) }
    let lines = groups.prefix(Self.mostReasons).map { group, number in
      let count = NotifyWords.letter(number, tongue)
      guard let why = group.why, let next = group.next else { return NotifyWords.waits.filled(tongue, count) }
      return NotifyWords.waitsUntil.filled(tongue, count, moment(next), "\(why)")
    }
    return (closed + lines + [NotifyWords.look[tongue]]).flatMap { Wrap.lines($0, width: 80, first: "", next: "  ") }
  }

  private var asides: [String] {
    let held = report.held > 0 ? [NotifyWords.held.filled(tongue, NotifyWords.letter(report.held, tongue))] : []
    let dead = report.dead > 0 ? [NotifyWords.dead.filled(tongue, NotifyWords.letter(report.dead, tongue))] : []
    return held + dead
  }

  /// A moment by the company's clocks.
  static func moment(_ instant: Instant, _ zone: Zone, _ tongue: Tongue) -> String {
    let local = zone.local(instant)
    return "\(local.day.text(tongue)), \(local.time)"
  }

  private func moment(_ instant: Instant) -> String { Self.moment(instant, company.zone, tongue) }

  private func byLastName(_ people: [String]) -> [String] {
    let side = Edition.Side(company: company)
    let week = company.zone.week(of: Instant(seconds: 0))
    return Edition(week: week, before: side, after: side, changes: [], journeys: []).byLastName(people, in: tongue)
  }

  private func name(_ id: String) -> String { company.person(id)?.name(tongue) ?? id }
}
