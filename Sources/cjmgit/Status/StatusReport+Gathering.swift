import Console
import Git
import History
import Journey
import Language
import Notices
import SystemPackage
import Telling

extension StatusReport {
  /// Looks at a repository: its maps, what changed in them, and who touched them when.
  init(of history: borrowing History, tongue asked: Tongue?) throws {
    let view = try StatusView(history)
    let tongue = asked ?? view.company.tongue ?? .en
    today = view.today
    head = try history.repository.head()
    unfinished = history.repository.unfinished
    unmerged = view.pairs.isEmpty || history.repository.isBare ? [] : Set(try history.repository.index().conflicts)
    company = view.company
    hasMaps = !view.journeys.isEmpty
    let across = view.pairs.isEmpty ? [] : view.across
    pending = view.pairs.compactMap { Pending($0, view, across) }
    skipped = view.skipped
    maps = try view.maps(in: history)
    let news = try view.weekPairs(in: history)
    waiting = view.waiting(news, try view.coordination(in: history), tongue)
    letters = try view.letters(in: history)
    needsBeginning = try !letters.isEmpty && view.needsBeginning(in: history)
    listeners = try view.listeners(tongue, in: history)
  }
}

/// What the parts of the report are made from, read once.
private struct StatusView {
  let here: Side
  let head: Side
  let now: Instant
  let company: Company
  let files: [MapFile]
  let registry: Registry
  /// What references may find outside of their own file.
  let visible: Registry
  /// What differs between `HEAD` and the work tree.
  let pairs: [MapPair]
  /// What could not be compared.
  let skipped: [Skipped]

  init(_ history: borrowing History) throws {
    head = try history.head()
    here = history.repository.isBare ? head : Side.workTree
    company = try history.company(at: here)
    files = try history.files(at: here)
    registry = Registry(files.map(\.document))
    visible = Registry(visibleFrom: .journey, in: files.map(\.document))
    now = try Present.clock(in: company.zone).now
    let comparison = try history.compare(head, here)
    (pairs, skipped) = (comparison.pairs, comparison.skipped)
  }

  var today: Day { company.zone.day(of: now) }

  var week: Week { Week(of: today) }

  var journeys: [MapFile] { files.filter { $0.document.form.record.target == .journey } }

  /// The maps that are due this week.
  func maps(in history: borrowing History) throws -> [MapWeek] {
    let edited = Dictionary(
      pairs.compactMap { pair in pair.after.map { ($0.path, pair) } }, uniquingKeysWith: { first, _ in first })
    let places = journeys.compactMap { file -> (String, FilePath)? in
      guard let pair = edited[file.path] else { return (key(of: file), file.path) }
      return pair.before.map { (key(of: file), $0.path) }
    }
    let touches = try history.touches(
      of: Dictionary(places, uniquingKeysWith: { first, _ in first }), since: week, in: company.zone)
    return journeys.compactMap { file in
      MapWeek(
        file.document, touches: touches[key(of: file)] ?? [], isEdited: edited[file.path] != nil, in: week)
    }.sorted { $0.sortKey < $1.sortKey }
  }

  /// The id of a map, or its path where it has none or cannot be read.
  private func key(of file: MapFile) -> String { file.document.id.isEmpty ? file.path.string : file.document.id }

  /// What differs between the end of last week and now, recorded or not; nothing in the first week of all.
  func weekPairs(in history: borrowing History) throws -> [MapPair] {
    let (before, _) = try history.states(of: week)
    guard before != .nothing else { return [] }
    let recorded = try history.compare(before, head).pairs
    let places = (recorded + pairs).flatMap { [$0.before?.path, $0.after?.path] }.compactMap(\.self).uniqued()
    guard !places.isEmpty else { return [] }
    let globs = company.document == nil ? [] : company.journeyGlobs
    return try history.compare(before, here, filter: MapFilter(globs: globs, under: places)).pairs
  }

  /// What waits for somebody: by what this week changed, and by what the maps say as they are now.
  func waiting(_ news: [MapPair], _ coordination: Coordination?, _ tongue: Tongue) -> [Waiting] {
    let former = Registry(news.compactMap { $0.before?.document })
    let found =
      news.compactMap(\.readableChanges).flatMap { set in
        Waiting.news(in: set, Teller(set, in: tongue, before: former, after: registry)) { role in
          coordination?.edition.hasAcknowledged(role.after?.identity ?? "", role, in: set.id) == true
        }
      } + (coordination.map { Waiting.uncoordinated($0, tongue) } ?? [])
    let duties = journeys.flatMap { Waiting.duties(of: $0.document, today: today, registry: registry, tongue) }
    return (found + duties).enumerated().sorted { left, right in
      (left.element.kind.rank, left.offset) < (right.element.kind.rank, right.offset)
    }.map(\.element)
  }

  /// What departments have not agreed; nil before the first commit, and where a version of a file cannot be read.
  func coordination(in history: borrowing History) throws -> Coordination? {
    guard case .commit(let tip) = head else { return nil }
    do {
      return try Coordination(since: Coordination.beginning(in: history, today: today), to: tip, in: history)
    } catch is Failure {
      return nil
    }
  }

  /// Whether `notify` would ask where to begin.
  func needsBeginning(in history: borrowing History) throws -> Bool {
    guard case .commit(let tip) = head, try Bookmark(in: history).commit == nil else { return false }
    return try history.hasSeveralCommits(upTo: tip)
  }

  /// Who has a letter waiting, by the plan that `notify` goes by; nobody where it could not be carried out.
  func letters(in history: borrowing History) throws -> [String] {
    guard case .commit(let tip) = head else { return [] }
    let bookmark = try Bookmark(in: history)
    guard bookmark.commit != tip else { return [] }
    do {
      return try Mailing(from: bookmark.commit, to: tip, in: history).edition.notices().map(\.person)
    } catch is Failure {
      return []
    }
  }

  /// Who would get a letter of the next commit; nil where a file of it cannot be read.
  func listeners(_ tongue: Tongue, in history: borrowing History) throws -> [Listener]? {
    let changes = pairs.compactMap(\.readableChanges)
    guard pairs.allSatisfy(\.isReadable) else { return nil }
    guard !pairs.isEmpty else { return [] }
    let commit = try Notices.Commit.next(changes, among: company, now: now, in: history)
    let listening = company.withPrivateIfReadable(in: history.repository)
    return Edition(pairs, files, week: week, commits: [commit], listening: listening).whoWouldHear(in: tongue)
  }

  /// What is wrong between the files, those that are not recorded coming last, where it is said of them.
  var across: [Finding] {
    let edited = Set(pairs.compactMap(\.after?.path))
    let recorded = files.filter { !edited.contains($0.path) }
    return Check.across((recorded + files.filter { edited.contains($0.path) }).map(\.document))
  }
}

extension StatusReport.Pending {
  /// Counts what changed in a file and what is wrong with it now; nil where nothing is.
  fileprivate init?(_ pair: MapPair, _ view: StatusView, _ across: [Finding]) {
    guard let map = pair.after ?? pair.before else { return nil }
    file = map.path
    document = map.document
    changes = pair.readableChanges
    let findings =
      pair.after.map { after -> [Finding] in
        let isCompany = after.document.form.record.identity == .none
        return Check.findings(
          in: after.document, company: view.company, registry: isCompany ? view.registry : view.visible,
          today: view.today) + across.filter { $0.file.utf8.elementsEqual(after.document.source.name.utf8) }
      } ?? []
    errors = findings.count { $0.severity == .error }
    warnings = findings.count { $0.severity == .warning }
  }
}

extension MapWeek {
  /// By state, then the recorded ones by time and the others by id.
  fileprivate var sortKey: (Int, Int64, String) {
    let rank = State.allCases.firstIndex(of: state) ?? 0
    return (rank, isRecorded ? last?.commit.author.seconds ?? 0 : 0, document.id)
  }
}
