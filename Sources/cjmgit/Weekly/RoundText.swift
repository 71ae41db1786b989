import Git
import History
import Journey
import Language
import Telling

/// What the round says at a stop, in lines, for the screen and for the prompts.
struct RoundText {
  let round: Round
  let tongue: Tongue
  let layout: Layout

  private var palette: Palette { layout.palette }
  private var report: StatusReport { round.report }
  private var status: StatusText { StatusText(report: report, tongue: tongue, layout: layout, showsAll: true) }

  /// The week, how much of it is recorded, and which of the stops this is.
  var heading: String {
    let week = "\(report.week.title(tongue)) (\(report.week.range(tongue)))"
    let maps = WeekWords.count.filled(tongue, String(report.recorded), String(report.maps.count))
    let place = WeekWords.progress.filled(tongue, String(round.place + 1), String(round.stops.count))
    let left = "\(week) · \(maps)"
    let gap = max(2, layout.width - Width.of(left) - Width.of(place))
    return palette.bold(left) + String(repeating: " ", count: gap) + place
  }

  /// The stops around the one where we are, at most so many, each with how it stands.
  func list(most: Int) -> [String] {
    let first = max(0, min(round.place - most / 2, round.stops.count - most))
    let places = round.stops.indices.dropFirst(first).prefix(most)
    let states = places.map { state(of: round.stops[$0]) }
    let names = round.stops.map { Width.of(Escape.line($0.title)) }.max() ?? 0
    let room = layout.width - 6 - min(names, 24) - (states.map { Width.of($0.plain) }.max() ?? 0)
    return zip(places, states).map { place, state in
      let stop = round.stops[place]
      let name = Width.pad(Width.cut(Escape.line(stop.title), to: 24), to: min(names, 24))
      let full = Escape.line(stop.document.form.title(tongue))
      let title = Width.pad(Width.cut(full, to: max(0, room)), to: max(0, room))
      let mark = place == round.place ? "▸" : stop.isRecorded ? palette.green("✓") : " "
      let line = "\(name)  \(title)"
      return "\(mark) \(place == round.place ? palette.bold(line) : line)  \(state.painted)"
    }
  }

  /// How a stop stands, in a word or in counts.
  private func state(of stop: RoundStop) -> (plain: String, painted: String) {
    switch stop.state {
    case .changed(let file): return status.counts(file)
    case .unchanged(let map):
      let word = StatusWords.state(map.state)[tongue]
      return (word, map.state == .waiting ? word : palette.red(word))
    case .recorded(let map):
      let word = map.map { StatusWords.state($0.state)[tongue] } ?? WeekWords.recorded[tongue]
      return (word, palette.green(word))
    }
  }

  /// What is to be known of the stop: what changed, or what waits on the map.
  var body: [String] {
    let stop = round.stop
    let names = [stop.title, stop.document.form.title(tongue)].filter { !$0.isEmpty }.map(Escape.line)
    var lines = [palette.bold(names.joined(separator: " · "))]
    if let state = report.unfinished {
      lines += Wrap.lines(WeekWords.unfinished.filled(tongue, state.command), width: layout.width).map(palette.red)
    }
    switch stop.state {
    case .changed(let file):
      let said = [status.counts(file).painted, status.findings(file)].compactMap(\.self)
      lines += [said.joined(separator: "   ")] + changes(of: file)
    case .unchanged(let map):
      lines += [palette.dim(WeekWords.last.filled(tongue, status.last(map))), ""] + waiting(map)
    case .recorded: lines.append(state(of: stop).painted)
    }
    return lines
  }

  /// The items as the message of the commit lists them.
  private func changes(of file: StatusReport.Pending) -> [String] {
    guard let place = draft.pairs.firstIndex(where: { ($0.after ?? $0.before)?.path == file.file }),
      file.changes != nil
    else { return [] }
    let teller = draft.compared.teller(draft.compared.sets[place], tongue)
    let body = CommitMessage([teller], mended: draft.mended, week: report.week, in: tongue).body
    return body.split(separator: "\n", omittingEmptySubsequences: false).dropFirst().map { line in
      let text = line.drop { $0 == " " }
      let `class` = Change.Class.allCases.first { text.hasPrefix("\($0.mark) ") }
      return `class`.map { palette.paint(Escape.line(String(line)), $0) } ?? Escape.line(String(line))
    }
  }

  private var draft: Draft { round.draft }

  private func waiting(_ map: MapWeek) -> [String] {
    var own = report
    own.waiting = report.waiting.filter { $0.journey == map.document.id }
    let lines = StatusText(report: own, tongue: tongue, layout: layout, showsAll: false).waiting()
    return lines.isEmpty ? [palette.dim(WeekWords.nothingWaits[tongue])] : lines
  }

  /// The letters with what they do, wrapped; the command of the first of them that is one stands below.
  var keys: [String] {
    let confirms = if case .unchanged = round.stop.state { true } else { false }
    let words = round.steps.map { step -> Phrase in
      let meaning = WeekWords.step(step, confirms: confirms).filled(tongue, whose)
      return Phrase("\(step.rawValue) \(meaning)")
    }
    return layout.row(words, indent: 0)
  }

  /// The plain command that the first letter stands for.
  var command: String? {
    round.steps.lazy.compactMap { RoundCommand($0, at: round.stop, for: round.person?.id)?.text }.first
      .map { palette.dim("$ \(Escape.line($0))") }
  }

  /// From whom it is recorded.
  private var whose: String { round.person.map { Escape.line($0.name(tongue)) } ?? me }

  private var me: String { round.typist.map { Escape.line($0.name) } ?? WeekWords.typist[tongue] }

  /// Whose report it may be, by number; the typist is the first.
  var choices: [String] {
    [WeekWords.whose[tongue]]
      + ([me] + round.people.map { Escape.line($0.name(tongue)) }).enumerated().map { "  \($0 + 1)  \($1)" }
  }

  /// How the week stands when the round is over.
  var farewell: String {
    guard report.hasMaps, !report.isDone else { return status.text() }
    let left = round.stops.filter { !$0.isRecorded }.map { Escape.line($0.title) }.joined(separator: ", ")
    guard !left.isEmpty else { return status.text() }
    let said = WeekWords.left.filled(
      tongue, report.week.title(tongue), String(report.recorded), String(report.maps.count), left)
    return (Wrap.lines(said, width: layout.width) + [status.lettersWaiting].compactMap(\.self)).joined(separator: "\n")
      + "\n"
  }
}
