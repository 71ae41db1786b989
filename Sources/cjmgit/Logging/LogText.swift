import Console
import Git
import Journey
import Language
import Telling

/// A commit as a terminal shows it: who, when, what was said, then the items by journey and stage, one a line.
struct LogText: Sendable {
  let tongue: Tongue
  let layout: Layout
  let detail: LogDetail

  private var palette: Palette { layout.palette }

  /// The commit, ending with a newline.
  func text(_ logged: LoggedCommit) -> String {
    guard detail != .line else { return line(logged) + "\n" }
    let blocks = logged.compared.sets.map { block($0, logged) } + [notes(logged)].filter { !$0.isEmpty }
    return ([header(logged)] + blocks).map { $0.joined(separator: "\n") + "\n" }.joined(separator: "\n")
  }

  /// The columns for a name and for the counts, the same in every line, since lines are printed as they come.
  private static let names = 11, numbers = 17

  private func line(_ logged: LoggedCommit) -> String {
    let lead = "\(logged.commit.oid.short)  \(logged.week.text)  "
    let counts = Self.counts(logged, palette)
    let name = Width.cut(Escape.line(logged.author(tongue).lastWord), to: Self.names)
    let who = counts.isEmpty ? name : Width.pad(name, to: Self.names)
    let room = max(16, layout.width - Width.of(lead) - Self.names - Self.numbers - 3)
    let subject = Width.pad(Width.cut(Escape.line(logged.short ?? logged.commit.subject), to: room), to: room)
    return palette.yellow(logged.commit.oid.short) + palette.dim("  \(logged.week.text)  ") + "\(subject)  "
      + palette.dim(who) + (counts.isEmpty ? "" : "  \(counts)")
  }

  /// The items of all documents by class; what was only confirmed says so.
  private static func counts(_ logged: LoggedCommit, _ palette: Palette) -> String {
    let items = logged.compared.sets.flatMap(\.items)
    return Change.Class.allCases.compactMap { kind in
      let count = items.count { $0.class == kind }
      return count == 0 ? nil : palette.paint("\(kind.mark) \(count)", kind)
    }.joined(separator: "  ")
  }

  private func header(_ logged: LoggedCommit) -> [String] {
    let week = logged.week.name(tongue)
    let day = "\(logged.day.weekdayShort(tongue)) \(logged.day.text(tongue, year: true))"
    let lead = "\(logged.commit.oid.short)  "
    let facts = "\(day), \(week) · \(Escape.line(logged.author(tongue)))"
    let subject = Wrap.lines(
      Escape.terminal(logged.commit.subject), width: layout.width, first: "         ", next: "         ")
    let short =
      logged.short.map {
        Wrap.lines(Escape.terminal($0), width: layout.width, first: "         ", next: "         ")
      } ?? []
    return [palette.yellow(lead) + facts] + subject.map(palette.bold) + short
  }

  // MARK: What changed

  private func block(_ set: ChangeSet, _ logged: LoggedCommit) -> [String] {
    let teller = logged.compared.teller(set, tongue)
    if detail == .patch {
      let text = ChangeText(set, teller: teller, width: layout.width, palette: palette).text()
      return text.split(separator: "\n", omittingEmptySubsequences: false).dropLast().map(String.init)
    }
    let isWhole = set.before == nil || set.after == nil
    let said = logged.reasons.reason(set.id.isEmpty ? "cjm" : set.id)
    return [heading(set)] + reason(said) + (isWhole ? [] : set.groups.flatMap { group($0, set, teller, logged) })
  }

  private func heading(_ set: ChangeSet) -> String {
    let id = Escape.line(set.id.isEmpty ? set.document?.source.name ?? "" : set.id)
    let (plain, painted) = StatusWords.summary(set, tongue, palette)
    let room = layout.width - Width.of(id) - Width.of(plain) - 6
    let title = Width.cut(Escape.line(set.document?.form.title(tongue) ?? ""), to: max(0, room))
    return "  \(palette.bold(id))  \(title)  \(painted)"
  }

  private func group(_ group: Group, _ set: ChangeSet, _ teller: Teller, _ logged: LoggedCommit) -> [String] {
    let heading = teller.heading(group)
    let number = heading.number.map { "\($0)" } ?? ""
    let title = Escape.line(teller.title(group))
    let head = number.isEmpty ? title : "\(number)\(String(repeating: " ", count: max(1, 3 - number.count)))\(title)"
    let isNamed = heading.number != nil || set.document?.form.record.target == .journey
    let said = heading.number == nil ? nil : logged.reasons.reason(set.id, stage: group.path.last)
    return (isNamed ? ["  " + Width.cut(head, to: layout.width - 2)] : []) + reason(said)
      + group.items.map { item in
        let line = Width.cut(teller.line(item), to: layout.width - 8)
        return "     \(palette.paint(item.class.mark, item.class))  \(line)"
      }
      + group.departed.map { form, to in
        let line = Width.cut(Escape.line(teller.departure(form, to: to)), to: layout.width - 8)
        return "     →  \(line)"
      }
  }

  /// What the author gave as the reason.
  private func reason(_ text: String?) -> [String] {
    guard let text else { return [] }
    return Wrap.lines(
      Escape.terminal(LogWords.reason.filled(tongue, text)), width: layout.width, first: "     ", next: "     "
    ).map(palette.cyan)
  }

  /// What was confirmed, and what cannot be read.
  private func notes(_ logged: LoggedCommit) -> [String] {
    let confirmed = logged.confirmed.map { LogWords.confirmed.filled(tongue, Escape.line($0)) }
    let seen = logged.acknowledgement(tongue).map(Escape.terminal)
    let unreadable = logged.unreadable.map {
      palette.red(LogWords.unreadable.filled(tongue, Escape.terminal($0.reason(tongue))))
    }
    return (confirmed + seen + unreadable).map { "  \($0)" }
  }
}
