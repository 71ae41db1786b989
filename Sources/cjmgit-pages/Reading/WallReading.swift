import Console
import Git
import History
import Journey
import Language
import SystemPackage
import Walls

/// The maps of a commit, read once, from which the wall and the histories of its journeys are made.
struct WallReading {
  /// A file of ours at the commit.
  struct File: Sendable {
    let path: FilePath
    /// What it says; where it cannot be read, no more than what it is and what it is called.
    let document: Document
    /// Why it cannot be read; nil where it can.
    let unreadable: Unreadable?

    init(path: FilePath, _ document: Document) {
      self.path = path
      unreadable = Unreadable(document)
      let head = unreadable.flatMap { Document(headOf: $0.source, as: document.form.record) }
      self.document = head ?? document
    }
  }

  /// The commit that is shown.
  let commit: Commit
  /// The company and its zone's week of the commit.
  let company: Company, week: Week
  /// Every file of ours: journeys, personas and the company.
  let files: [File]
  /// The journeys, each id once: of several with one id the first by path.
  let journeys: [File]

  private var zone: Zone { company.zone }

  /// What of it cannot be read, and why.
  var unreadable: [Unreadable] { files.compactMap(\.unreadable) }

  /// Reads what a commit holds.
  init(_ history: borrowing History, at tip: Oid) throws {
    commit = try history.repository.commit(tip)
    company = try history.company(at: .commit(tip))
    week = company.zone.week(of: Instant(seconds: commit.author.seconds))
    files = try history.documents(at: tip, filter: history.filter(at: .commit(tip))) { sources in
      Parallel.map(sources) { Document($0.source, as: $0.record) }
    }.map { File(path: $0.path, $0.document) }
    var ids: Set<String> = []
    journeys = files.filter { $0.document.form.record.target == .journey && ids.insert($0.document.id).inserted }
  }

  /// The wall, of one journey or of all.
  func wall(of journey: String? = nil, isPublic: Bool, in history: borrowing History) throws -> Wall {
    let documents = files.map(\.document)
    return Wall(
      company: company, registry: Registry(documents), commit: mark(commit),
      exhibits: try exhibits(journey, in: history),
      personas: documents.filter { $0.form.record.target == .persona }, isPublic: isPublic)
  }

  /// Where the versions of the journeys lie, by their ids.
  func trails(in history: borrowing History) throws -> [String: JourneyTrail] {
    let ids = Dictionary(journeys.map { ($0.path, $0.document.id) }) { first, _ in first }
    return try history.trails(upTo: commit.oid, in: zone).reduce(into: [:]) { trails, trail in
      ids[trail.path].map { trails[$0] = trail }
    }
  }

  private func exhibits(_ journey: String?, in history: borrowing History) throws -> [Exhibit] {
    let shown = try journeys(named: journey)
    let touches = try history.touches(
      of: Dictionary(shown.map { ($0.document.id, $0.path) }) { first, _ in first }, since: week, upTo: commit.oid,
      in: zone)
    let former = try former(in: history)
    let tongue = company.tongue ?? .en
    return try shown.map { try exhibit($0, former, touches[$0.document.id] ?? [], in: history) }
      .sorted { $0.sortKey(tongue) < $1.sortKey(tongue) }
  }

  private func journeys(named id: String?) throws -> [File] {
    guard let id else { return journeys }
    let named = journeys.filter { $0.document.id == id }
    guard named.isEmpty else { return named }
    let near = Suggestion.closest(to: id, among: journeys.map(\.document.id))
    throw Failure(
      "there is no journey `\(id)` in `\(commit.oid.short)`", hint: near.map { "did you mean `\($0)`?" })
  }

  /// The documents at the end of the week before, journeys by their id.
  private func former(in history: borrowing History) throws -> FormerWeek {
    let (before, _) = try history.states(of: week, from: commit.oid, in: zone)
    guard before != .nothing else { return FormerWeek() }
    let changed = try history.compare(before, .commit(commit.oid)).pairs
    let former = Dictionary(changed.compactMap { pair in pair.after.map { ($0.path, pair.before?.document) } }) { $1 }
    // What did not change since is read already.
    let lasting = files.compactMap { file in former[file.path] ?? file.document }
    let gone = changed.compactMap { $0.after == nil ? $0.before?.document : nil }
    return FormerWeek(lasting + gone)
  }

  private func exhibit(
    _ file: File, _ former: FormerWeek, _ touches: [Touch], in history: borrowing History
  ) throws -> Exhibit {
    let recent = touches.filter { $0.week >= week }
    let before = former.journeys[file.document.id]
    let document = try file.unreadable == nil ? file.document : lastReadable(file, before, recent, in: history)
    return Exhibit(
      // What was broken a week ago, too, is not new.
      document: document, former: before ?? file.unreadable.map { _ in document }, formerRegistry: former.registry,
      standing: file.unreadable == nil ? Exhibit.Standing(document, touches, in: week) : .unreadable,
      last: touches.first.map { mark($0.commit) },
      freshUntil: touches.first.map { MapWeek.deadline(document, since: $0) },
      commits: recent.map { mark($0.commit) }.uniqued(), footprints: recent.footprints)
  }

  /// The newest version of a file that can be read: of a commit of the week, else that of the week before, else its head.
  private func lastReadable(
    _ file: File, _ former: Document?, _ recent: [Touch], in history: borrowing History
  ) throws -> Document {
    for touch in recent {
      let found = try history.documents(at: touch.commit.oid, filter: MapFilter(under: [file.path])) { sources in
        sources.map { Document($0.source, as: $0.record) }
      }
      if let found = found.first(where: { $0.path == file.path })?.document, Unreadable(found) == nil { return found }
    }
    return former ?? file.document
  }

  private func mark(_ commit: Commit) -> CommitMark {
    CommitMark(
      id: commit.oid.short, day: zone.day(of: Instant(seconds: commit.author.seconds)),
      author: company.person(email: commit.author.email)?.name(company.tongue ?? .en) ?? commit.author.name,
      reasons: Reasons(parsing: commit.message))
  }
}

/// What stood at the end of the week before.
private struct FormerWeek {
  /// The journeys by their ids, the first of each.
  let journeys: [String: Document]
  let registry: Registry

  init(_ documents: [Document] = []) {
    let journeys = documents.filter { $0.form.record.target == .journey }
    self.journeys = Dictionary(journeys.map { ($0.id, $0) }) { first, _ in first }
    registry = Registry(documents)
  }
}

extension [Touch] {
  /// Where each commit changed something, by its id; a merge only where no other did.
  fileprivate var footprints: [String: Footprint] {
    let (merges, others) = (filter { $0.commit.parents.count > 1 }, filter { $0.commit.parents.count <= 1 })
    let own = others.map { ($0.commit, $0.footprint) }
    let merged = merges.map { ($0.commit, $0.footprint.subtracting(others.map(\.footprint))) }
    // A commit that confirms a map in so many words and changes it, too, is there twice.
    return Dictionary((own + merged).map { ($0.0.oid.short, $0.1) }) { $0 == Footprint() ? $1 : $0 }
  }
}

extension Exhibit {
  /// By title, and by id where two are called the same.
  fileprivate func sortKey(_ tongue: Tongue) -> (String, String) { (document.form.title(tongue), document.id) }
}

extension Exhibit.Standing {
  /// How a map stands in a week, by what history says of it.
  fileprivate init(_ document: Document, _ touches: [Touch], in week: Week) {
    guard let map = MapWeek(document, touches: touches, isEdited: false, in: week) else {
      self = .fresh
      return
    }
    switch map.state {
    case .updated: self = .updated
    case .confirmed: self = .confirmed
    case .unreadable: self = .unreadable
    case .waiting: self = .waiting
    case .stale: self = .stale
    // Nothing is edited in a commit.
    case .unrecorded: self = .fresh
    }
  }
}
