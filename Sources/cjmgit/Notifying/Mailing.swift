import Git
import History
import Journey
import Language
import Notices

/// What is told of in one run: the states between which everything changed, and who changed it.
struct Mailing {
  let compared: Compared
  let edition: Edition
  let ages: Ages

  /// Gathers what lies between two commits; nil for the older one stands for the beginning of time.
  init(from old: Oid?, to tip: Oid, in history: borrowing History) throws {
    var compared = try Compared.states(old.map(Side.commit) ?? .nothing, .commit(tip), in: history)
    compared.company = try compared.company.withPrivate(in: history.repository)
    self.compared = compared
    ages = try history.ages(of: compared.sets.map(\.id), upTo: tip, in: compared.company.zone)
    edition = try Edition(compared, from: old, to: tip, in: history)
  }

  /// A commit as letters speak of it.
  static func commit(
    _ contribution: Contribution, _ company: Company, in repository: borrowing Repository
  ) throws -> Notices.Commit {
    let commit = contribution.commit
    let people = try Authorship(author: commit.author, committer: commit.committer).people(company, in: repository)
    let time = Instant(seconds: commit.author.seconds)
    let signature = try repository.mailmap().resolve(commit.author)
    let person = company.person(email: signature.email)
    return Notices.Commit(
      id: commit.oid.short, author: person?.name(company.tongue ?? .en) ?? signature.name, time: time,
      day: company.zone.day(of: time), people: people,
      touched: Notices.Commit.places(touchedBy: contribution.changes), reasons: Reasons(parsing: commit.message),
      department: person?.department, changes: contribution.changes)
  }
}
