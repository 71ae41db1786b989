import Git
import History
import Journey
import Language
import SystemPackage
import Telling

extension StatusReport {
  /// Looks at a repository: its maps, what changed in them, and who touched them when.
  init(of history: borrowing History, tongue: Tongue?) throws {
    let head = try history.head()
    let now = history.repository.isBare ? head : Side.workTree
    let company = try history.company(at: now)
    let files = try history.files(at: now)
    let registry = Registry(files.map(\.document))
    let today = company.zone.day(of: try Present.clock(in: company.zone).now)
    let pairs = try history.compare(head, now).pairs
    let journeys = files.filter { $0.document.form.record.target == .journey }
    self.today = today
    self.head = try history.repository.head()
    self.company = company
    hasMaps = !journeys.isEmpty
    pending = pairs.compactMap { Pending($0, company: company, registry: registry, today: today) }
    maps = try Self.maps(journeys, pairs, week: Week(of: today), zone: company.zone, in: history)
    waiting = try Self.waiting(
      journeys.map(\.document), now, today: today, registry: registry,
      tongue: tongue ?? company.tongue ?? .en, in: history)
  }

  private static func maps(
    _ journeys: [MapFile], _ pairs: [MapPair], week: Week, zone: Zone, in history: borrowing History
  ) throws -> [MapWeek] {
    let edited = Dictionary(
      pairs.compactMap { pair in pair.after.map { ($0.path, pair) } }, uniquingKeysWith: { first, _ in first })
    let places = journeys.compactMap { file -> (String, FilePath)? in
      guard let pair = edited[file.path] else { return (file.document.id, file.path) }
      return pair.before.map { (file.document.id, $0.path) }
    }
    let touches = try history.touches(
      of: Dictionary(places, uniquingKeysWith: { first, _ in first }), since: week, in: zone)
    return journeys.compactMap { file in
      MapWeek(
        file.document, touches: touches[file.document.id] ?? [], isEdited: edited[file.path] != nil, in: week)
    }.sorted { $0.sortKey < $1.sortKey }
  }

  /// What waits for somebody: by what this week changed, recorded or not, and by what the maps say as they are now.
  private static func waiting(
    _ journeys: [Document], _ now: Side, today: Day, registry: Registry, tongue: Tongue, in history: borrowing History
  ) throws -> [Waiting] {
    let (before, _) = try history.states(of: Week(of: today))
    let former = Registry(try history.company(at: before).document.map { [$0] } ?? [])
    let sets = before == .nothing ? [] : try history.compare(before, now).pairs.compactMap(\.readableChanges)
    let news = sets.flatMap { Waiting.news(in: $0, Teller($0, in: tongue, before: former, after: registry)) }
    let duties = journeys.flatMap { Waiting.duties(of: $0, today: today, registry: registry, tongue) }
    return (news + duties).enumerated().sorted { left, right in
      (left.element.kind.rank, left.offset) < (right.element.kind.rank, right.offset)
    }.map(\.element)
  }
}

extension StatusReport.Pending {
  /// Counts what changed in a file and what is wrong with it now; nil where nothing is.
  fileprivate init?(_ pair: MapPair, company: Company, registry: Registry, today: Day) {
    guard let file = pair.after ?? pair.before else { return nil }
    path = file.path.string
    document = file.document
    changes = pair.readableChanges
    let findings =
      pair.after.map { Check.findings(in: $0.document, company: company, registry: registry, today: today) } ?? []
    errors = findings.count { $0.severity == .error }
    warnings = findings.count { $0.severity == .warning }
  }
}

extension MapPair {
  /// What changed; nil where one of the two versions cannot be read.
  fileprivate var readableChanges: ChangeSet? {
    guard [before, after].allSatisfy({ $0?.document.tree.refusals.isEmpty ?? true }) else { return nil }
    return Diff.between(before?.document, after?.document)
  }
}

extension MapWeek {
  /// By state, then the recorded ones by time and the others by id.
  fileprivate var sortKey: (Int, Int64, String) {
    let rank = State.allCases.firstIndex(of: state) ?? 0
    return (rank, isRecorded ? last?.commit.author.seconds ?? 0 : 0, document.id)
  }
}
