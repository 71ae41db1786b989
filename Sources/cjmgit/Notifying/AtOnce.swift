import Git
import History
import Journey
import Language
import Notices

/// What cannot wait for anybody's letter: everything for those who want it so, for the others what is urgent, and that in
/// at most one letter a day.
struct AtOnce {
  let plan: Plan
  let memory: Memory
  /// The day of the run, in the company's zone.
  let today: Day

  /// The notices, with the edition that each stands in, and what to remember of whom.
  func notices(in history: borrowing History) throws -> (told: [(Mailing, [Notice])], memory: Memory) {
    var (told, after) = ([(Mailing, [Notice])](), memory)
    let base = try Mailing(from: plan.from, to: plan.to, in: history)
    let company = base.compared.company
    let everything = base.edition.notices().filter { Cadence(of: $0.person, in: company) == .now }
    told.append((base, everything))
    for (from, people) in try starts(in: history) {
      let mailing = from == plan.from ? base : try Mailing(from: from, to: plan.to, in: history)
      let notices = mailing.edition.urgentNotices().filter { notice in
        Cadence(of: notice.person, in: company) == .weekly && mayHear(notice.person)
          && (people?.contains(notice.person) ?? (memory.people[notice.person]?.day == nil))
      }
      told.append((mailing, notices))
      for person in people ?? [] { after.forgetTip(of: person) }
      for notice in notices { after.remember(notice, upTo: plan.to, on: today) }
    }
    return (told, after)
  }

  /// Whether a person had no such letter today.
  private func mayHear(_ person: String) -> Bool { memory.people[person]?.day.map { $0 < today } ?? true }

  /// From where on whom is told; nil for all those of whom nothing is remembered.
  ///
  /// Nobody is told at once what stood in a letter of theirs already.
  private func starts(in history: borrowing History) throws -> [(Oid?, [String]?)] {
    var starts: [(Oid?, [String]?)] = [(try later(plan.from, plan.floor, in: history), nil)]
    var behind: [Oid: [String]] = [:]
    for (person, known) in memory.people {
      guard let day = known.day, day < today, let tip = known.tip else { continue }
      let start = (try? later(tip, plan.floor, in: history)) ?? plan.from ?? tip
      behind[start, default: []].append(person)
    }
    for (tip, people) in behind.sorted(by: { $0.key < $1.key }) { starts.append((tip, people)) }
    return starts
  }

  /// The later one of two commits; the first where neither comes before the other.
  private func later(_ one: Oid?, _ other: Oid?, in history: borrowing History) throws -> Oid? {
    guard let one else { return other }
    guard let other else { return one }
    return try history.repository.isAncestor(one, of: other) ? other : one
  }
}

extension Memory {
  /// Nothing is left behind for a person: the bookmark counts again.
  fileprivate mutating func forgetTip(of person: String) {
    people[person]?.day = nil
    people[person]?.tip = nil
  }

  /// Remembers that a person was told of changes at once.
  fileprivate mutating func remember(_ notice: Notice, upTo tip: Oid, on day: Day) {
    var person = people[notice.person] ?? Person()
    (person.day, person.tip) = (day, tip)
    for change in notice.items.flatMap(\.changes) { person.changes[change.fingerprint] = day }
    people[notice.person] = person
  }
}
