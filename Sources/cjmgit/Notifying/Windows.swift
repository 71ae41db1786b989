import Git
import History
import Journey
import Language
import Notices

/// What there is to tell, by the bookmarks: each window becomes a plan.
struct Windows {
  /// The newest commit.
  let head: Oid
  /// The company as it is there.
  let company: Company
  /// The moment of the run.
  let now: Instant
}

/// All that is outstanding, told now to everybody.
extension Windows {
  /// A window for each place at which somebody's letters begin, that of most people first.
  func outstanding(in history: borrowing History) throws -> [Plan] {
    var plans: [Plan] = []
    let usual = try Bookmark(in: history)
    for cadence in [Cadence.weekly, .daily, .monthly, .now] {
      let own = try Bookmark(cadence, in: history)
      let from = own.commit ?? usual.commit
      let moves = own.commit == nil && cadence != .weekly ? [] : [Plan.Move(name: own.name, from: own.commit)]
      let place = plans.firstIndex { $0.from == from }
      let others = place.map { plans.remove(at: $0) }
      plans.insert(
        plan(from, (others?.cadences ?? []) + [cadence], moves: (others?.moves ?? []) + moves), at: place ?? plans.count
      )
    }
    return plans
  }

  /// One window for everybody, from a commit on or, with nil, from the beginning of time.
  func everything(since from: Oid?, in history: borrowing History) throws -> Plan {
    let moves = try Cadence.allCases.map { try Bookmark($0, in: history) }
      .filter { $0.commit != nil || $0.name == Bookmark.name }
    return plan(from, Cadence.allCases, moves: moves.map { Plan.Move(name: $0.name, from: $0.commit) })
  }

  /// A window between two commits, which moves no bookmark.
  func between(_ from: Oid?, _ to: Oid) -> Plan {
    Plan(from: from, to: to, cadences: Cadence.allCases, boundary: nil, floor: nil, moves: [], moment: now)
  }

  private func plan(_ from: Oid?, _ cadences: [Cadence], moves: [Plan.Move]) -> Plan {
    Plan(from: from, to: head, cadences: cadences, boundary: nil, floor: nil, moves: moves, moment: now)
  }
}

/// What is due: windows that end at the last boundary of their cadence, and what cannot wait.
extension Windows {
  /// What is due for a cadence: what changed, and the maps without an answer; nil where nothing is.
  func due(
    _ cadence: Cadence, _ settings: NotifySettings, _ memory: Memory, in history: borrowing History
  ) throws -> Plan? {
    guard let schedule = settings.schedule(cadence) else { return nil }
    let reminder = reminder(cadence, settings, memory)
    if var plan = try digest(cadence, schedule, memory, in: history) {
      plan.reminder = reminder
      return plan
    }
    guard let reminder, let known = try Bookmark(cadence, in: history).commit else { return nil }
    return Plan(
      from: known, to: known, cadences: [cadence], boundary: nil, reminder: reminder, floor: nil, moves: [],
      moment: now)
  }

  /// The boundary of a reminder; nil where people were reminded at it.
  ///
  /// Maps are looked at weekly, and nobody hears of them daily.
  private func reminder(_ cadence: Cadence, _ settings: NotifySettings, _ memory: Memory) -> Instant? {
    let boundary = settings.schedule(cadence == .daily ? .weekly : cadence)?.last(at: now, in: company.zone)
    return boundary.flatMap { memory.isReminded(cadence, at: $0) ? nil : $0 }
  }

  /// The window of a cadence up to its last boundary; nil where nothing is due.
  ///
  /// It ends with the newest commit on the first-parent chain that was committed by then, so that two runs for one boundary
  /// choose the same one. What is pushed later with an older date waits for the next boundary, once letters were written
  /// at this one.
  private func digest(
    _ cadence: Cadence, _ schedule: Schedule, _ memory: Memory, in history: borrowing History
  ) throws -> Plan? {
    let bookmark = try Bookmark(cadence, in: history)
    let from = try bookmark.commit ?? Bookmark(in: history).commit
    let boundary = schedule.last(at: now, in: company.zone)
    guard memory.boundaries[cadence] ?? Instant(seconds: .min) < boundary else { return nil }
    guard let end = try end(by: boundary, in: history), end != from else { return nil }
    if let from, try history.repository.isAncestor(end, of: from) { return nil }
    return Plan(
      from: from, to: end, cadences: [cadence], boundary: boundary, floor: nil,
      moves: [Plan.Move(name: bookmark.name, from: bookmark.commit)], moment: now)
  }

  /// What cannot wait, up to the newest commit; nil where there is nothing new, and nobody who was to wait until today.
  ///
  /// Plans that are only looked at have moved no bookmark: what they are to tell counts as told.
  func atOnce(_ memory: Memory, after plans: [Plan] = [], in history: borrowing History) throws -> Plan? {
    let bookmark = try Bookmark(.now, in: history)
    let usual = try Bookmark(in: history).commit
    let told = plans.last { plan in plan.moves.contains { $0.name == Bookmark.name } }?.to ?? usual
    let from = bookmark.commit ?? usual ?? told
    let today = company.zone.day(of: now)
    let isBehind = memory.people.values.contains { $0.day.map { $0 < today } ?? false && $0.tip != head }
    var isNew = from != head
    if isNew, let from { isNew = try !history.repository.isAncestor(head, of: from) }
    guard isNew || isBehind else { return nil }
    return Plan(
      from: from, to: head, cadences: [.now], boundary: nil, floor: told ?? from ?? head,
      moves: isNew ? [Plan.Move(name: bookmark.name, from: bookmark.commit)] : [], moment: now)
  }

  /// Lets the cadences that have no bookmark yet begin where that of most people is, before that one moves on.
  static func begin(in history: borrowing History) throws {
    guard let usual = try Bookmark(in: history).commit else { return }
    for cadence in Cadence.allCases where try Bookmark(cadence, in: history).commit == nil {
      try Bookmark(cadence, in: history).move(to: usual, in: history)
    }
  }

  private func end(by boundary: Instant, in history: borrowing History) throws -> Oid? {
    var end: Oid?
    try history.walk(from: head, firstParentOnly: true) { commit in
      if commit.committer.seconds <= boundary.seconds { end = commit.oid }
      return end == nil
    }
    return end
  }
}
