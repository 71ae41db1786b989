import Git
import History
import Journey
import Language
import Telling

/// The report of `status` as a terminal shows it.
struct StatusText {
  let report: StatusReport
  let tongue: Tongue
  let layout: Layout
  /// Whether long lists are shown whole.
  let showsAll: Bool

  private var palette: Palette { layout.palette }
  private var width: Int { layout.width }

  /// The whole text, ending with a newline; one line where nothing is left to do.
  func text() -> String {
    if report.isDone { return ([done()] + commands()).joined(separator: "\n") + "\n" }
    let sections = [pending(), maps(), waiting(), letters(), commands()].filter { !$0.isEmpty }
    return ([header()] + sections).map { $0.joined(separator: "\n") + "\n" }.joined(separator: "\n")
  }

  private func done() -> String {
    let week = report.week.title(tongue)
    guard !report.maps.isEmpty else { return "\(week): \(StatusWords.nothingDue[tongue])" }
    let count = report.maps.count
    let said = count == 1 ? StatusWords.doneOne : StatusWords.done
    return said.filled(tongue, week, StatusWords.map(count, tongue))
      + (lettersWaiting.map { " \($0)" } ?? "")
  }

  private func header() -> [String] {
    let week = report.week
    let today = StatusWords.today.filled(tongue, report.today.weekdayShort(tongue), report.today.text(tongue))
    let place =
      report.head.branch.map { StatusWords.branch.filled(tongue, $0) }
      ?? report.head.commit.map { StatusWords.detached.filled(tongue, $0.short) } ?? ""
    let lines = ["\(palette.bold(week.title(tongue))) (\(week.range(tongue))), \(today) · \(Escape.line(place))"]
    return report.hasMaps ? lines : lines + ["", StatusWords.noMaps[tongue]]
  }

  // MARK: What is not recorded

  private func pending() -> [String] {
    guard !report.pending.isEmpty else { return [] }
    let names = report.pending.map(name)
    let counts = report.pending.map(counts)
    let left = names.map(Width.of).max() ?? 0
    let right = counts.map { Width.of($0.plain) }.max() ?? 0
    let room = width - left - right - 8
    var lines = [palette.bold(StatusWords.pending[tongue])]
    for (place, file) in report.pending.enumerated() {
      let title = Width.cut(Escape.line(file.document.form.title(tongue)), to: max(0, room))
      let column = max(0, min(room, widest(room)))
      let padded = column == 0 ? "" : Width.pad(title, to: column) + "  "
      lines.append("  \(Width.pad(names[place], to: left))  \(padded)\(counts[place].painted)")
      if let found = findings(file) { lines.append(String(repeating: " ", count: left + 4) + found) }
    }
    return lines
  }

  private func widest(_ room: Int) -> Int {
    report.pending.map { Width.of(Width.cut(Escape.line($0.document.form.title(tongue)), to: max(0, room))) }.max() ?? 0
  }

  private func name(_ file: StatusReport.Pending) -> String {
    Escape.line(file.document.id.isEmpty ? file.path : file.document.id)
  }

  /// How much changed in a file, or why that cannot be said.
  func counts(_ file: StatusReport.Pending) -> (plain: String, painted: String) {
    guard let changes = file.changes else {
      guard !report.unmerged.contains(file.file) else {
        return (StatusWords.unmerged[tongue], palette.red(StatusWords.unmerged[tongue]))
      }
      return (StatusWords.unreadable[tongue], palette.red(StatusWords.unreadable[tongue]))
    }
    return StatusWords.summary(changes, tongue, palette)
  }

  /// What `check` says of a file; nil of one that went, or that is in conflict.
  func findings(_ file: StatusReport.Pending) -> String? {
    guard file.changes?.after != nil || file.changes == nil else { return nil }
    guard file.changes != nil || !report.unmerged.contains(file.file) else { return nil }
    guard file.errors + file.warnings > 0 else { return palette.dim(StatusWords.clean[tongue]) }
    let errors =
      file.errors == 0 ? StatusWords.noErrors[tongue] : palette.red(StatusWords.error(file.errors, tongue))
    return file.warnings == 0 ? errors : "\(errors), \(StatusWords.warning(file.warnings, tongue))"
  }

  // MARK: The maps of the week

  private func maps() -> [String] {
    guard report.hasMaps else { return [] }
    guard !report.maps.isEmpty else { return [StatusWords.nothingDue[tongue]] }
    let states = MapWeek.State.allCases.map { Width.of(StatusWords.state($0)[tongue]) }.max() ?? 0
    let ids = report.maps.map { Width.of(name($0)) }.max() ?? 0
    let lasts = report.maps.map { last($0) }
    let room = width - states - ids - (lasts.map(Width.of).max() ?? 0) - 8
    let titles = report.maps.map { Width.cut(Escape.line($0.document.form.title(tongue)), to: max(0, room)) }
    let column = titles.map(Width.of).max() ?? 0
    let head = StatusWords.maps.filled(tongue, String(report.recorded), String(report.maps.count))
    return [palette.bold(head)]
      + report.maps.enumerated().map { place, map in
        let state = Width.pad(StatusWords.state(map.state)[tongue], to: states)
        let id = Width.pad(name(map), to: ids)
        let title = room < 12 || column == 0 ? "" : Width.pad(titles[place], to: column) + "  "
        return "  \(paint(state, map.state))  \(id)  \(title)\(palette.dim(lasts[place]))"
      }
  }

  /// A map's id, or its file where it has none.
  private func name(_ map: MapWeek) -> String {
    Escape.line(map.document.id.isEmpty ? map.document.source.name : map.document.id)
  }

  /// When a map was touched last and by whom.
  func last(_ map: MapWeek) -> String {
    let isPending = report.pending.contains { $0.path.utf8.elementsEqual(map.document.source.name.utf8) }
    guard let touch = map.last, !isPending else {
      return isPending ? StatusWords.seeAbove[tongue] : StatusWords.never[tongue]
    }
    switch map.state {
    case .updated, .confirmed, .unrecorded:
      return "\(touch.day.weekdayShort(tongue)), \(Escape.line(report.author(of: touch, tongue)))"
    case .unreadable, .waiting, .stale:
      let isOther = touch.week.year != report.week.year
      return touch.week.name(tongue) + (isOther ? " \(touch.week.year)" : "")
    }
  }

  private func paint(_ text: String, _ state: MapWeek.State) -> String {
    switch state {
    case .updated, .confirmed: palette.green(text)
    case .unrecorded: palette.yellow(text)
    case .waiting: text
    case .unreadable, .stale: palette.red(text)
    }
  }
}
