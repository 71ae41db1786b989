import Console
import Glibc
import Journey
import Language

/// The round on one screen, a key a step.
struct RoundScreen {
  private let work: RoundWork
  private let tongue: Tongue
  private let palette: Palette
  private let screen = FullScreen()
  /// What came of the last step.
  private var note: [String] = []
  /// The first words of every command that recorded something, to be printed when the screen is left.
  private(set) var done: [String] = []
  /// Whether something was tried and not done.
  private(set) var hasFailed = false

  init(work: RoundWork, tongue: Tongue, palette: Palette) {
    (self.work, self.tongue, self.palette) = (work, tongue, palette)
  }

  /// Goes through the stops until the last is left or somebody quits.
  mutating func run(_ round: inout Round) throws {
    try screen.enter()
    let result = Result { try loop(&round) }
    try screen.leave()
    try result.get()
  }

  private mutating func loop(_ round: inout Round) throws {
    while !round.isOver {
      try screen.show(RoundPage(text: text(round), size: screen.size, note: note).lines)
      switch try screen.key() {
      case .character(let letter): try press(letter, in: &round)
      case .down: round.advance()
      case .up: round.retreat()
      case .end: round.quit()
      case .interrupt: try screen.end(by: SIGINT)
      case .suspend: try screen.suspend()
      default: break
      }
    }
  }

  private func text(_ round: Round) -> RoundText {
    RoundText(round: round, tongue: tongue, layout: Layout(width: screen.size.width, palette: palette))
  }

  private mutating func press(_ letter: Character, in round: inout Round) throws {
    note = []
    guard let step = RoundStep(rawValue: letter), round.steps.contains(step) else {
      note = [WeekWords.refusal(of: letter, tongue)]
      return
    }
    switch step {
    case .skip: round.advance()
    case .back: round.retreat()
    case .quit: round.quit()
    case .person: try choose(in: &round)
    case .look, .findings: try look(step, at: round.stop)
    case .open: try open(in: &round)
    case .record, .inShort, .reasons: try record(step, in: &round)
    }
  }

  private mutating func record(_ step: RoundStep, in round: inout Round) throws {
    var said = ""
    if step == .inShort {
      said = try asked(WeekWords.inShort[tongue])
      guard !said.isEmpty else { return }
    }
    guard let command = RoundCommand(step, at: round.stop, for: round.person?.id, text: said) else { return }
    let title = round.stop.title
    let isDone: Bool
    if step == .reasons {
      isDone = try screen.away { try work.run(command) || paused() }
      note = isDone ? [] : [Escape.line(command.text)]
    } else {
      try screen.show(RoundPage(text: text(round), size: screen.size, note: [WeekWords.recording[tongue]]).lines)
      let result = try work.heard(command, width: screen.size.width)
      note = result.isDone ? [result.head].map(palette.green) : result.lines.map(palette.red)
      isDone = result.isDone
      if isDone { done.append(result.head) }
    }
    if !isDone { hasFailed = true }
    try round.refresh()
    // What was typed meanwhile was not meant for a map that nobody has seen.
    screen.forget()
    if round.stop.isRecorded {
      if step == .reasons { done.append("\(title): \(WeekWords.recorded[tongue])") }
      round.advance()
    }
  }

  private mutating func open(in round: inout Round) throws {
    do { try screen.away { try work.open(round.stop) } } catch {
      hasFailed = true
      note = Failure(of: error).map { $0.text.split(separator: "\n").map(String.init) } ?? []
    }
    try round.refresh()
  }

  private func look(_ step: RoundStep, at stop: RoundStop) throws {
    guard let command = RoundCommand(step, at: stop, for: nil) else { return }
    let said = try work.heard(command, width: screen.size.width, isColored: palette.isOn)
    var view = RoundView("$ \(command.text)", said.text)
    var key: Key
    repeat {
      try screen.show(view.lines(screen.size, tongue, palette))
      key = try screen.key()
      if key == .interrupt { try screen.end(by: SIGINT) }
      if key == .suspend { try screen.suspend() }
    } while key == .suspend || view.move(key, screen.size)
  }

  private mutating func choose(in round: inout Round) throws {
    let people = round.people
    let lines = text(round).choices
    guard people.count < 9 else {
      let number = try asked((lines + [WeekWords.choose[tongue]]).joined(separator: "\n"))
      return pick(Int(number), of: people, in: &round)
    }
    try screen.show([lines[0], ""] + lines.dropFirst() + ["", palette.dim(WeekWords.choose[tongue])])
    guard case .character(let digit) = try screen.key() else { return }
    pick(digit.wholeNumberValue, of: people, in: &round)
  }

  private func pick(_ number: Int?, of people: [Person], in round: inout Round) {
    guard let number, 1...people.count + 1 ~= number else { return }
    round.person = number == 1 ? nil : people[number - 2]
  }

  /// A line that the person types, below the last one, as in any program.
  private func asked(_ question: String) throws -> String {
    try screen.away {
      try Output.write("\(question)> ")
      return readLine() ?? ""
    }
  }

  /// Leaves what was said on the terminal until it was read; false, as nothing came of it.
  private func paused() throws -> Bool {
    try Output.write(WeekWords.failed[tongue] + " ")
    _ = readLine()
    return false
  }
}
