import Git
import History
import Journey
import Language
import Notices
import SystemPackage

/// One run of `notify`: plans, letters, bookmarks.
///
/// Each step can be cut off; the next run goes on where it was.
struct NotifyRun {
  let outbox: Outbox
  let sender: Sender
  let settings: LetterSettings
  let tongue: Tongue
  private(set) var composed = Outbox.Composed()

  /// Letters are written in the company's language, else in this one.
  init(_ outbox: Outbox, from sender: Sender, by settings: LetterSettings, _ tongue: Tongue) {
    self.outbox = outbox
    self.sender = sender
    self.settings = settings
    self.tongue = tongue
  }

  /// Finishes what a run left unfinished.
  mutating func resume(in history: borrowing History) throws {
    guard let plan = try Plan.unfinished(in: outbox.home) else {
      StaleLock.clearForgotten(try Cadence.allCases.map { try Bookmark($0, in: history).name }, in: history.repository)
      return try outbox.withdraw()
    }
    StaleLock.clear(plan.moves.map(\.name), in: history.repository)
    do {
      _ = try finish(plan, in: history)
    } catch let error as GitError where error.isNotFound || error.isMissingObject {
      // The commits are gone, as behind a rewritten history: the bookmarks tell what is left to tell.
      try withdraw()
    }
  }

  /// Tells of a window; false where somebody else did meanwhile.
  @discardableResult
  mutating func tell(_ plan: Plan, in history: borrowing History) throws -> Bool {
    try plan.write(in: outbox.home)
    return try finish(plan, in: history)
  }

  /// The letters first, then the bookmarks, and only then may the letters go.
  private mutating func finish(_ plan: Plan, in history: borrowing History) throws -> Bool {
    var memory = Memory(in: outbox.home)
    let (letters, zone) = try letters(plan, &memory, in: history)
    let written = try outbox.draft(letters, from: sender)
    guard try move(plan.moves, to: plan.to, in: history) else {
      try withdraw()
      return false
    }
    try outbox.publish()
    if plan.isAtOnce || plan.boundary != nil || plan.reminder != nil || plan.isByHand {
      for cadence in plan.cadences {
        if let boundary = plan.boundary { memory.boundaries[cadence] = boundary }
        if let reminder = plan.isByHand ? plan.moment : plan.reminder { memory.reminders[cadence] = reminder }
      }
      try memory.write(in: outbox.home, today: zone.day(of: plan.moment))
    }
    Plan.remove(in: outbox.home)
    composed.written += written.written
    composed.known += written.known
    composed.refused += written.refused
    return true
  }

  private func withdraw() throws {
    try outbox.withdraw()
    Plan.remove(in: outbox.home)
  }

  private func letters(
    _ plan: Plan, _ memory: inout Memory, in history: borrowing History
  ) throws -> ([Letter], Zone) {
    let clock = Clock(at: plan.moment)
    if plan.isAtOnce {
      let company = try history.company(at: .commit(plan.to))
      let today = company.zone.day(of: plan.moment)
      let (told, after) = try AtOnce(plan: plan, memory: memory, today: today).notices(in: history)
      memory = after
      let letters = told.flatMap { mailing, notices in
        let occasion = settings.occasion(mailing, at: clock, tongue)
        return notices.map { Letter($0, of: mailing.edition, on: occasion) }
      }
      return (letters, company.zone)
    }
    let mailing = try Mailing(from: plan.from, to: plan.to, in: history)
    let company = mailing.compared.company
    let notices = mailing.edition.notices().filter { plan.cadences.contains(Cadence(of: $0.person, in: company)) }
    let (week, unanswered) = try mailing.unanswered(plan, in: history)
    var occasion = settings.occasion(mailing, at: clock, tongue, unanswered: unanswered)
    occasion.told = { [memory] person, change in memory.day(person, told: change) }
    let letters = notices.map { Letter($0, of: mailing.edition, on: occasion) }
    guard let boundary = plan.reminder else { return (letters, company.zone) }
    let reminded = mailing.reminded(of: unanswered, by: plan, besides: notices.map(\.person))
    return (
      letters
        + reminded.compactMap {
          Letter(reminding: $0, at: boundary, in: week, of: mailing.edition, on: occasion)
        }, company.zone
    )
  }

  /// Moves the bookmarks by compare-and-swap; false where somebody else moved the first of them.
  private func move(_ moves: [Plan.Move], to tip: Oid, in history: borrowing History) throws -> Bool {
    for (place, move) in moves.enumerated() {
      // It stands there already where a crash came behind this step.
      guard try history.repository.reference(move.name) != tip else { continue }
      do {
        try Bookmark.move(move.name, from: move.from, to: tip, in: history)
      } catch let error as GitError where error.isMoved {
        if place == 0 { return false }
      }
    }
    return true
  }
}
