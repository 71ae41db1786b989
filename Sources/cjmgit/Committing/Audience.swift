import Git
import History
import Journey
import Language
import Notices

/// Who would get a letter of what is committed; nothing is sent from here.
enum Audience {
  /// The people, by last name; those who make the commit are left out.
  static func of(_ draft: Draft, by authorship: Authorship, week: Week, in history: borrowing History) throws
    -> [Listener]
  {
    var compared = draft.compared
    compared.company = compared.company.withPrivateIfReadable(in: history.repository)
    let needsMaps = compared.sets.contains { $0.document?.form.record.target != .journey }
    let maps = needsMaps ? try history.files(at: draft.background).map(\.document) : []
    let former = try history.company(at: draft.seen.commit.map(Side.commit) ?? .nothing)
    let commit = Notices.Commit(
      id: "", author: authorship.author.name, time: Instant(seconds: authorship.author.seconds), day: week.first,
      people: try authorship.people(compared.company, in: history.repository),
      touched: Notices.Commit.places(touchedBy: compared.sets))
    let edition = Edition(
      week: week, before: Edition.Side(company: former, registry: compared.before),
      after: Edition.Side(company: compared.company, registry: compared.after), changes: compared.sets,
      journeys: maps.filter { $0.form.record.target == .journey }, commits: [commit])
    return edition.whoWouldHear(in: compared.company.tongue ?? .en)
  }
}
