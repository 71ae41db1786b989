import Console
import Glibc
import Journey
import Language

/// The round line by line, where there is no screen: the same letters, each behind its question.
struct RoundPrompt {
  let work: RoundWork
  let tongue: Tongue
  let layout: Layout
  /// Whether something was tried and not done.
  private(set) var hasFailed = false

  init(work: RoundWork, tongue: Tongue, layout: Layout) {
    (self.work, self.tongue, self.layout) = (work, tongue, layout)
  }

  /// Goes through the stops, to the last or to the end of the answers.
  mutating func run(_ round: inout Round) throws {
    var shown: Int?
    while !round.isOver {
      let text = RoundText(round: round, tongue: tongue, layout: layout)
      if shown != round.place { try write([text.heading, ""] + text.body) }
      shown = round.place
      try write([""] + text.keys + [text.command].compactMap(\.self))
      guard let answer = try asked("") else { return round.quit() }
      guard let letter = answer.first else { continue }
      guard let step = RoundStep(rawValue: letter), round.steps.contains(step) else {
        try write([WeekWords.refusal(of: letter, tongue)])
        leave(&round)
        continue
      }
      let rest = answer.dropFirst().drop { $0 == " " }
      if try take(step, String(rest), in: &round) { shown = nil }
    }
  }

  /// Does a step; true where the stop is to be shown again.
  private mutating func take(_ step: RoundStep, _ rest: String, in round: inout Round) throws -> Bool {
    switch step {
    case .skip: round.advance()
    case .back: round.retreat()
    case .quit: round.quit()
    case .person: try choose(rest, in: &round)
    case .open:
      do { try work.open(round.stop) } catch { try fail(error) }
      try round.refresh()
      return true
    case .look, .findings:
      if let command = RoundCommand(step, at: round.stop, for: nil) { _ = try work.run(command, input: []) }
    case .record, .inShort, .reasons: try record(step, rest, in: &round)
    }
    return false
  }

  private mutating func record(_ step: RoundStep, _ rest: String, in round: inout Round) throws {
    var said = rest
    if step == .inShort, said.isEmpty { said = try asked(WeekWords.inShort[tongue]) ?? "" }
    guard step != .inShort || !said.isEmpty,
      let command = RoundCommand(step, at: round.stop, for: round.person?.id, text: said)
    else { return }
    let isDone = try work.run(command, input: step == .reasons ? nil : [])
    try round.refresh()
    if round.stop.isRecorded {
      try write([""])
      round.advance()
    } else if !isDone {
      leave(&round)
    }
  }

  /// Where nobody sits who could answer anew, what cannot be done is left, or `yes` would ask for it forever.
  private mutating func leave(_ round: inout Round) {
    hasFailed = true
    if isatty(STDIN_FILENO) == 0 { round.advance() }
  }

  private func choose(_ rest: String, in round: inout Round) throws {
    let people = round.people
    if rest.isEmpty { try write(RoundText(round: round, tongue: tongue, layout: layout).choices) }
    guard let answer = rest.isEmpty ? try asked(WeekWords.choose[tongue]) : rest, !answer.isEmpty else { return }
    guard let number = Int(answer), 1...people.count + 1 ~= number else {
      return try write([WeekWords.noNumber.filled(tongue, Escape.line(answer))])
    }
    round.person = number == 1 ? nil : people[number - 2]
  }

  private mutating func fail(_ error: any Error) throws {
    hasFailed = true
    if let failure = Failure(of: error) { Output.say(failure.text) }
  }

  /// The next answer; nil where there are no more.
  private func asked(_ question: String) throws -> String? {
    try Output.write("\(question)> ")
    guard let line = readLine() else {
      try Output.write("\n")
      return nil
    }
    // Where nobody typed it, it is not on the screen yet.
    if isatty(STDIN_FILENO) == 0 { try Output.write("\(Escape.line(line))\n") }
    return String(line.drop { $0 == " " })
  }

  private func write(_ lines: [String]) throws { try Output.write(lines.map { $0 + "\n" }.joined()) }
}
