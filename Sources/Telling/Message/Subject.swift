import Journey
import Language

/// The first line of a commit's message: what `git log --oneline` shows of it.
///
/// One journey is called by its title and says its one item, or how many changed and how; several are counted under
/// their week. The same changes always give the same line, and never more than 72 columns.
struct Subject {
  /// The columns that a subject may take.
  static let width = 72
  /// A title is not cut shorter than this.
  private static let shortest = 16

  private let tellers: [Teller]
  private let confirmed: [Form]
  private let mended: Set<String>
  private let week: Week
  private let tongue: Tongue

  init(_ tellers: [Teller], confirmed: [Form], mended: Set<String>, week: Week, _ tongue: Tongue) {
    self.tellers = tellers
    self.confirmed = confirmed
    self.mended = mended
    self.week = week
    self.tongue = tongue
  }

  /// The line.
  var text: String {
    if tellers.isEmpty { return looked }
    let journeys = tellers.filter { $0.changes.document?.form.record.target == .journey }
    guard let lead = tellers.count == 1 ? tellers.first : journeys.count == 1 ? journeys.first : nil else {
      let count = journeys.isEmpty ? MessageWords.file(tellers.count, tongue) : MessageWords.map(journeys.count, tongue)
      return joined(week.title(tongue), [count] + counts + confirmations)
    }
    let said = isWhole(lead) || tellers.count == 1 ? only(lead).map { [$0] } : nil
    return joined(lead.name, (said ?? counts) + confirmations)
  }

  private func isWhole(_ teller: Teller) -> Bool { teller.changes.before == nil || teller.changes.after == nil }

  private var looked: String {
    guard confirmed.count == 1, let form = confirmed.first else {
      return joined(
        week.title(tongue), [MessageWords.lookedAt.filled(tongue, MessageWords.map(confirmed.count, tongue))])
    }
    return joined(form.title(tongue), [MessageWords.looked[tongue]])
  }

  /// What is said of a document that came, went, changed in style only or in one item only.
  private func only(_ teller: Teller) -> String? {
    let changes = teller.changes
    let noun = changes.document?.form.record.noun
    if mended.contains(changes.key) { return Teller.small(teller.readableAgain) }
    if changes.before == nil, let noun { return "\(MessageWords.fresh(noun, tongue)) \(Teller.small(noun[tongue]))" }
    if changes.after == nil, let noun { return "\(Teller.small(noun[tongue])) \(TellingWords.removed(noun, tongue))" }
    if changes.isEmpty { return teller.moved ?? MessageWords.styleOnly[tongue] }
    guard changes.items.count == 1, let item = changes.items.first else { return nil }
    let mark = item.class == .neutral ? "" : item.class.mark + " "
    return mark + teller.line(item)
  }

  private var counts: [String] {
    let items = tellers.flatMap(\.changes.items)
    return [TellingWords.change(items.count, tongue), Teller.verdict(items)].filter { !$0.isEmpty }
  }

  private var confirmations: [String] {
    confirmed.isEmpty ? [] : [MessageWords.confirmed.filled(tongue, String(confirmed.count))]
  }

  /// A title and what is said of it; the longer of the two gives way.
  private func joined(_ title: String, _ parts: [String]) -> String {
    let tail = parts.joined(separator: ", ")
    let title = Escape.line(title.split(whereSeparator: \.isWhitespace).joined(separator: " "))
    let room = max(Self.shortest, Self.width - 2 - Width.of(tail))
    return Width.cut("\(Width.cut(title, to: room)): \(tail)", to: Self.width)
  }
}

extension Teller {
  /// What the document is called: its title, else its file.
  var name: String {
    let title = changes.document?.form.title(tongue) ?? ""
    return title.isEmpty ? changes.document?.source.name ?? "" : title
  }
}
