import Git
import History
import Journey
import Language
import Notices

extension Edition {
  /// What lies between two commits, who changed it, and who has seen it; nil for the older one stands for the beginning of
  /// time.
  init(_ compared: Compared, from old: Oid?, to tip: Oid, in history: borrowing History) throws {
    let former = if let old { try history.company(at: .commit(old)) } else { Company() }
    let contributions = try history.contributions(from: old, to: tip)
    let documents = try history.files(at: .commit(tip)).map(\.document)
    let newest =
      try contributions.map(\.commit.author.seconds).max() ?? history.repository.commit(tip).author.seconds
    var commits: [Notices.Commit] = []
    for contribution in contributions {
      commits.append(try Mailing.commit(contribution, compared.company, in: history.repository))
    }
    self.init(
      week: compared.company.zone.week(of: Instant(seconds: newest)),
      before: Edition.Side(company: former, registry: compared.before),
      after: Edition.Side(company: compared.company, registry: Registry(documents)), changes: compared.sets,
      journeys: documents.filter { $0.form.record.target == .journey }, commits: commits,
      acknowledgements: try history.acknowledgements(from: old, to: tip).flatMap { seen in
        seen.said(compared.company)
      })
  }
}

extension Seen {
  /// What it says, one entry a department.
  func said(_ company: Company) -> [Acknowledgement] {
    let day = company.zone.day(of: Instant(seconds: commit.author.seconds))
    let author = company.person(email: commit.author.email)?.name(company.tongue ?? .en) ?? commit.author.name
    return departments.map { department in
      Acknowledgement(
        department: department, author: author, day: day, commits: Set(commits.map(\.short)))
    }
  }
}
