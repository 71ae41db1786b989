import Console
import Git
import History
import Journey
import Language
import Telling

/// A commit with what it changed in maps, and what its author said of it.
struct LoggedCommit: Sendable {
  let commit: Git.Commit
  /// The day of its author time in the company's zone.
  let day: Day
  /// What it changed, so far as it is wanted.
  let compared: Compared
  /// The journeys that were looked at and left as they are.
  let confirmed: [String]
  /// The departments that have seen what was changed before.
  let acknowledged: [String]
  /// The full names of the commits up to which they have.
  let acknowledges: [String]
  /// What its author said of it.
  let reasons: Reasons
  /// What cannot be read, and why.
  let unreadable: [Unreadable]

  /// Compares what a commit did.
  init(_ read: CommitReader.Pairs, _ scope: LogScope, _ filter: ChangeFilter) {
    commit = read.commit
    day = scope.day(of: read.commit)
    reasons = Reasons(parsing: read.commit.message)
    unreadable = filter.isEmpty ? read.pairs.compactMap { $0.unreadable().last } : []
    let sets = filter.wanted(read.pairs.compactMap(\.readableChanges), scope.company)
    compared = Compared(sets: sets, company: scope.company, before: read.before, after: read.after)
    let trailers = Trailers(parsing: read.commit.message)
    confirmed = trailers.confirmed.filter(filter.isConfirmationWanted)
    acknowledged = trailers.acknowledged.filter { filter.isAcknowledgementWanted($0, scope.company) }
    acknowledges = acknowledged.isEmpty ? [] : trailers.acknowledges
  }

  private init(_ other: LoggedCommit, _ compared: Compared) {
    commit = other.commit
    day = other.day
    self.compared = compared
    confirmed = other.confirmed
    acknowledged = other.acknowledged
    acknowledges = other.acknowledges
    reasons = other.reasons
    unreadable = other.unreadable
  }

  /// The same with the names of all documents as they were, where what changed is told with them.
  func named(_ scope: LogScope, in history: borrowing History) throws -> LoggedCommit {
    guard compared.sets.contains(where: Compared.refersOutside) else { return self }
    var (before, after) = (compared.before, compared.after)
    let filter = MapFilter()
    after.add(Registry(heads: try history.sources(at: .commit(commit.oid), filter: filter).sources))
    if let parent = commit.parents.first {
      before.add(Registry(heads: try history.sources(at: .commit(parent), filter: filter).sources))
    }
    return LoggedCommit(
      self, Compared(sets: compared.sets, company: compared.company, before: before, after: after))
  }

  /// Whether nothing is to be told of it.
  var isEmpty: Bool {
    compared.sets.isEmpty && confirmed.isEmpty && acknowledged.isEmpty && unreadable.isEmpty
  }

  /// The week of its author time.
  var week: Week { Week(of: day) }

  /// Its line in short, where the subject does not say the same.
  var short: String? { reasons.short.flatMap { $0 == commit.subject ? nil : $0 } }

  /// That departments have seen what was changed before, in words, one line for all of them; none where none did.
  func acknowledgement(_ tongue: Tongue) -> [String] {
    guard !acknowledged.isEmpty else { return [] }
    let names = acknowledged.map { compared.after.name(.department, $0, tongue) }.joined(separator: ", ")
    let commits = acknowledges.map { String($0.prefix(7)) }.joined(separator: ", ")
    return [
      commits.isEmpty
        ? LogWords.acknowledged.filled(tongue, names) : LogWords.acknowledgedUpTo.filled(tongue, names, commits)
    ]
  }

  /// Who made it: as the company calls the person, else as git does.
  func author(_ tongue: Tongue) -> String {
    compared.company.person(email: commit.author.email)?.name(tongue) ?? commit.author.name
  }
}

extension ChangeFilter {
  /// Whether it is wanted that a journey was confirmed: nothing changed in it, so no other filter can hold.
  fileprivate func isConfirmationWanted(_ id: String) -> Bool {
    department.isEmpty && stage.isEmpty && verb.isEmpty && classes.isEmpty && (journey.isEmpty || journey.contains(id))
  }
}

extension ChangeFilter {
  /// Whether it is wanted that a department has seen changes; of which stages it does not say.
  fileprivate func isAcknowledgementWanted(_ id: String, _ company: Company) -> Bool {
    journey.isEmpty && stage.isEmpty && verb.isEmpty && classes.isEmpty
      && (department.isEmpty || department.contains { company.under($0).contains(id) })
  }
}

extension Registry {
  /// The documents themselves, without what stands in them.
  fileprivate init(heads sources: [MapSource]) {
    self.init(
      visibleFrom: .journey,
      in: sources.filter { $0.record.identity != .none }.map { file in
        Document(headOf: file.source, as: file.record) ?? Document(file.source, as: file.record)
      })
  }
}
