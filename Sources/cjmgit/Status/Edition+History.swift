import Git
import History
import Journey
import Language
import Notices

extension Edition {
  /// What some files changed, as a letter about it would be made; `files` are all of ours as they are after it.
  init(_ pairs: [MapPair], _ files: [MapFile], week: Week, commits: [Notices.Commit]) {
    let changed = Set(pairs.compactMap(\.after?.path))
    let former = pairs.compactMap(\.before) + files.filter { !changed.contains($0.path) }
    self.init(
      week: week, before: Side(former), after: Side(files), changes: pairs.compactMap(\.readableChanges),
      journeys: files.map(\.document), commits: commits)
  }
}

extension Edition.Side {
  /// The company and the names in some files.
  fileprivate init(_ files: [MapFile]) {
    let company = files.first { $0.document.form.record.identity == .none }?.document
    self.init(company: Company(company), registry: Registry(files.map(\.document)))
  }
}

extension Notices.Commit {
  /// The commit that would record some changes now, made by whoever works here.
  static func next(_ changes: [ChangeSet], among company: Company, in history: borrowing History) throws -> Self {
    let signature = try? history.repository.identity(of: .author)
    let mailmap = try history.repository.mailmap()
    let person = try signature.flatMap { company.person(email: try mailmap.resolve($0).email)?.id }
    return Notices.Commit(
      id: "", author: signature?.name ?? "", time: Instant(seconds: 0), day: .first,
      people: Set([person].compactMap(\.self)), touched: places(touchedBy: changes))
  }

  /// The commits of a week, oldest first.
  static func of(_ week: Week, among company: Company, in history: borrowing History) throws -> [Self] {
    guard case .commit(let tip) = try history.head() else { return [] }
    let zone = company.zone
    var commits: [Git.Commit] = []
    try history.walk(from: tip) { commit in
      if zone.week(of: Instant(seconds: commit.author.seconds)) == week { commits.append(commit) }
      return zone.week(of: Instant(seconds: commit.committer.seconds)) >= week
    }
    let mailmap = try history.repository.mailmap()
    return try commits.reversed().map { commit in
      let people = try [commit.author, commit.committer].map { try mailmap.resolve($0).email }
      let time = Instant(seconds: commit.author.seconds)
      let parent = commit.parents.first.map(Side.commit) ?? Side.nothing
      return Notices.Commit(
        id: commit.oid.short, author: commit.author.name, time: time, day: zone.day(of: time),
        people: Set(people.compactMap { company.person(email: $0)?.id }),
        touched: places(touchedBy: try history.compare(parent, .commit(commit.oid)).pairs.compactMap(\.readableChanges))
      )
    }
  }
}
