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
    compared = try Compared.states(old.map(Side.commit) ?? .nothing, .commit(tip), in: history)
    let former = try history.company(at: old.map(Side.commit) ?? .nothing)
    let contributions = try history.contributions(from: old, to: tip)
    let zone = compared.company.zone
    let documents = try history.files(at: .commit(tip)).map(\.document)
    let journeys = documents.filter { $0.form.record.target == .journey }
    let newest =
      try contributions.map(\.commit.author.seconds).max() ?? history.repository.commit(tip).author.seconds
    ages = try history.ages(of: compared.sets.map(\.id), upTo: tip, in: zone)
    var commits: [Notices.Commit] = []
    for contribution in contributions {
      commits.append(try Self.commit(contribution, compared.company, in: history.repository))
    }
    edition = Edition(
      week: zone.week(of: Instant(seconds: newest)),
      before: Edition.Side(company: former, registry: compared.before),
      after: Edition.Side(company: compared.company, registry: Registry(documents)), changes: compared.sets,
      journeys: journeys, commits: commits)
  }

  /// A commit as letters speak of it.
  static func commit(
    _ contribution: Contribution, _ company: Company, in repository: borrowing Repository
  ) throws -> Notices.Commit {
    let commit = contribution.commit
    let people = try Authorship(author: commit.author, committer: commit.committer).people(company, in: repository)
    let time = Instant(seconds: commit.author.seconds)
    let signature = try repository.mailmap().resolve(commit.author)
    let author = company.person(email: signature.email)?.name(company.tongue ?? .en) ?? signature.name
    return Notices.Commit(
      id: commit.oid.short, author: author, time: time, day: company.zone.day(of: time), people: people,
      touched: Notices.Commit.places(touchedBy: contribution.changes), reasons: Reasons(parsing: commit.message))
  }
}
