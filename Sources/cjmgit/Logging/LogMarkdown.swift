import Console
import Git
import Journey
import Language
import Telling

/// A commit as Markdown, fit for a weekly report or a wiki.
struct LogMarkdown: Sendable {
  let tongue: Tongue

  /// The commit, ending with a newline.
  func text(_ logged: LoggedCommit) -> String {
    let day = logged.day.text(tongue, year: true)
    let facts = "\(day), \(logged.week.name(tongue)) · \(Escape.markdown(logged.author(tongue)))"
    var lines = ["## \(Escape.markdown(logged.commit.subject))", "", "\(facts) · `\(logged.commit.oid.short)`"]
    if let short = logged.short { lines += ["", Escape.markdown(short)] }
    for set in logged.compared.sets { lines += [""] + block(set, logged) }
    let notes =
      logged.confirmed.map { LogWords.confirmed.filled(tongue, $0) } + logged.acknowledgement(tongue)
      + logged.unreadable.map { LogWords.unreadable.filled(tongue, $0.reason(tongue)) }
    if !notes.isEmpty { lines += [""] + notes.map { "- \(Escape.markdown($0))" } }
    return lines.joined(separator: "\n") + "\n"
  }

  private func block(_ set: ChangeSet, _ logged: LoggedCommit) -> [String] {
    let teller = logged.compared.teller(set, tongue)
    let counts = StatusWords.summary(set, tongue, Palette(isOn: false)).plain
    let head = "### \(Escape.markdown(set.document?.form.title(tongue) ?? "")) (\(counts))"
    guard set.before != nil, set.after != nil else { return [head] }
    return [head] + set.groups.flatMap { group($0, set, teller, logged) }
  }

  private func group(_ group: Group, _ set: ChangeSet, _ teller: Teller, _ logged: LoggedCommit) -> [String] {
    let heading = teller.heading(group)
    let title = Escape.markdown(teller.title(group))
    let said = heading.number == nil ? nil : logged.reasons.reason(set.id, stage: group.path.last)
    return ["", "**\(heading.number.map { "\($0). " } ?? "")\(title)**"]
      + (said.map { ["", "_\(LogWords.reason.filled(tongue, Escape.markdown($0)))_"] } ?? []) + [""]
      + group.items.map { "- \($0.class.mark) \(Escape.markdown(teller.line($0)))" }
      + group.departed.map { "- → \(Escape.markdown(teller.departure($0.form, to: $0.to)))" }
  }
}
