public import Journey
public import Language

/// A journey as it hangs on the wall: the map now, the map a week ago, and how it stands in the week.
public struct Exhibit: Sendable {
  /// How a map stands in the week of the wall.
  public enum Standing: String, Sendable, Hashable, CaseIterable {
    /// Brought up to date in this week.
    case updated
    /// Looked at in this week and left as it is.
    case confirmed
    /// Due in this week, with no answer yet.
    case waiting
    /// Due before this week.
    case stale
    /// Not due.
    case fresh
    /// It cannot be read, so that nothing of it can be shown.
    case unreadable
  }

  /// The map as it is.
  public let document: Document
  /// The map as it was at the end of the week before; nil where there was none.
  public let former: Document?
  /// What references found at the end of the week before.
  public let formerRegistry: Registry
  /// How it stands.
  public let standing: Standing
  /// The newest commit that updated or confirmed it; nil where history does not tell.
  public let last: CommitMark?
  /// The last week in which it is fresh; nil where history does not tell.
  public let freshUntil: Week?
  /// The commits of this week that touched it, newest first.
  public let commits: [CommitMark]
  /// Where each of these changed something in the map, by its id.
  private let footprints: [String: Footprint]
  /// Since which week a stage stands as it stands, by the stage's id.
  public let stageWeeks: [String: Week]

  /// Puts an exhibit together.
  public init(
    document: Document, former: Document? = nil, formerRegistry: Registry = Registry(), standing: Standing = .fresh,
    last: CommitMark? = nil, freshUntil: Week? = nil, commits: [CommitMark] = [],
    footprints: [String: Footprint] = [:], stageWeeks: [String: Week] = [:]
  ) {
    self.document = document
    self.former = former
    self.formerRegistry = formerRegistry
    self.standing = standing
    self.last = last
    self.freshUntil = freshUntil
    self.commits = commits
    self.footprints = footprints
    self.stageWeeks = stageWeeks
  }

  /// The map as everybody may see it.
  var forEverybody: Exhibit {
    Exhibit(
      document: document.forEverybody, former: former?.forEverybody, formerRegistry: formerRegistry.forEverybody,
      standing: standing, last: last?.forEverybody, freshUntil: freshUntil, commits: commits.map(\.forEverybody),
      footprints: footprints, stageWeeks: stageWeeks)
  }

  /// The same with the weeks since which its stages stand, as its history tells them.
  public func aged(by timeline: Timeline) -> Exhibit {
    Exhibit(
      document: document, former: former, formerRegistry: formerRegistry, standing: standing, last: last,
      freshUntil: freshUntil, commits: commits, footprints: footprints, stageWeeks: timeline.stageWeeks)
  }

  /// The newest commit of the week that changed the row or the thing at a path; nil where none is known to.
  func commit(of path: Path) -> CommitMark? { commit { $0.covers(path) } }

  /// The newest commit of the week in which the thing at a path came, went or moved; nil where none is known to.
  func commit(ofWhole path: Path) -> CommitMark? { commit { $0.coversWhole(path) } }

  private func commit(_ isThere: (Footprint) -> Bool) -> CommitMark? {
    commits.count == 1 ? commits.first : commits.first { footprints[$0.id].map(isThere) ?? false }
  }

  /// Why a stage changed in the week, or the map where none is named, as the authors said it, newest first.
  func reasons(of stage: String? = nil) -> [String] {
    commits.compactMap { $0.reasons.reason(document.id, stage: stage) }.uniqued()
  }

  /// What changed in the week.
  public var changes: ChangeSet { Diff.between(former, document) }
}
