import Git
import History
import Journey
import Language
import Notices
import Telling

extension StatusText {
  /// The most entries of a kind that are listed unless all are asked for.
  private static let most = 4

  /// What waits for somebody, one entry a matter.
  func waiting() -> [String] {
    guard !report.waiting.isEmpty else { return [] }
    let labels = report.waiting.map(label)
    let column = labels.map(Width.of).max() ?? 0
    var lines = [layout.palette.bold(StatusWords.waiting[tongue])]
    for run in runs() {
      for (place, entry) in run {
        let label = paint(Width.pad(labels[place], to: column), entry)
        lines += layout.lines(Phrase(words(entry)), lead: "  \(label) ", indent: column + 3)
      }
      if let rest = left(of: run) {
        lines.append(String(repeating: " ", count: column + 3) + layout.palette.dim(rest))
      }
    }
    return lines
  }

  /// The entries of each kind, as many as are shown.
  private func runs() -> [[(offset: Int, element: Waiting)]] {
    let all = Array(report.waiting.enumerated())
    let kinds = all.map(\.element.kind.name).uniqued()
    return kinds.map { kind in
      let entries = all.filter { $0.element.kind.name == kind }
      return Array(
        entries.prefix(showsAll ? .max : entries.first?.element.kind.isListedElsewhere == true ? 2 : Self.most))
    }
  }

  private func left(of run: [(offset: Int, element: Waiting)]) -> String? {
    let kind = run.first?.element.kind.name
    let rest = report.waiting.count { $0.kind.name == kind } - run.count
    guard rest > 0 else { return nil }
    let words = run.first?.element.kind.isListedElsewhere == true ? CoordWords.moreInCoord : StatusWords.more
    return words.filled(tongue, String(rest))
  }

  private func label(_ entry: Waiting) -> String {
    switch entry.kind {
    case .regression: "▼"
    case .joined: StatusWords.new[tongue]
    case .uncoordinated: StatusWords.waits[tongue]
    case .withoutDue: StatusWords.noDay[tongue]
    case .due(let day): day.text(tongue, year: day.year != report.today.year)
    }
  }

  private func paint(_ label: String, _ entry: Waiting) -> String {
    switch entry.kind {
    case .regression: layout.palette.red(label)
    case .joined, .uncoordinated: label
    case .withoutDue: layout.palette.yellow(label)
    case .due(let day): day < report.today ? layout.palette.red(label) : label
    }
  }

  /// Where it is and what it is; things that are due are known by who is to do them.
  private func words(_ entry: Waiting) -> String {
    if case .due = entry.kind { return entry.text }
    let place = entry.stage.map { StatusWords.stage.filled(tongue, String($0)) } ?? StatusWords.wholePath[tongue]
    return "\(entry.journey), \(place): \(entry.text)"
  }

  /// Which letters wait, and who would get one more if all of it were committed now.
  func letters() -> [String] { [lettersWaiting].compactMap(\.self) + lettersOfNextCommit() }

  /// How many letters wait; nil where none does.
  var lettersWaiting: String? {
    let count = report.letters.count
    let command = report.needsBeginning ? "cjmgit notify --all" : "cjmgit notify"
    return count == 0 ? nil : StatusWords.lettersWait.filled(tongue, StatusWords.letterWaits(count, tongue), command)
  }

  private func lettersOfNextCommit() -> [String] {
    guard !report.pending.isEmpty, let listeners = report.listeners else { return [] }
    guard !listeners.isEmpty else { return [StatusWords.noLetters[tongue]] }
    let count = listeners.count
    let names = listeners.map { Escape.line($0.lastName) }.joined(separator: ", ")
    let text = StatusWords.letters.filled(
      tongue, StatusWords.get.form(count, tongue), StatusWords.people(count, tongue), names)
    return Wrap.lines(text, width: layout.width)
  }

  /// The commands that go on from here.
  func commands() -> [String] {
    let unanswered = report.maps.first { $0.state == .waiting } ?? report.maps.first { $0.state == .stale }
    var rows: [(String, String)] = []
    let isUnmerged = report.pending.contains { report.unmerged.contains($0.file) }
    if isUnmerged { rows.append(("cjmgit conflicts", StatusWords.conflicts[tongue])) }
    if !report.pending.isEmpty, !isUnmerged {
      rows.append(("cjmgit diff", StatusWords.diff[tongue]))
      if report.unfinished == nil { rows.append(("cjmgit commit", StatusWords.commit[tongue])) }
    }
    if !isUnmerged, report.maps.contains(where: { $0.state == .unreadable }) {
      rows.append(("cjmgit check", StatusWords.check[tongue]))
    }
    if let id = unanswered?.document.id {
      rows.append(("cjmgit commit --confirm \(Escape.line(id))", StatusWords.confirm[tongue]))
    }
    if let state = report.unfinished {
      rows.append(("git \(state.command) --continue", StatusWords.finish[tongue]))
    }
    let column = rows.map { Width.of($0.0) }.max() ?? 0
    return rows.map { "  \(Width.pad($0.0, to: column))    \(layout.palette.dim($0.1))" }
  }
}
