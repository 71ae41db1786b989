package import Git
package import Journey
package import Language
import SystemPackage

extension History {
  /// The trails of the journeys that a commit holds, by path: where their versions lie, week by week.
  ///
  /// Follows first parents, in one walk for all journeys, and reads trees, not maps. The week of a commit is that of its
  /// author time in the zone; where author times run backwards, see `WeekLine`. A file that moved to another path is the
  /// same journey if it holds the same or has the same id, and so is one that was gone for a while.
  package func trails(
    upTo tip: Oid, in zone: Zone, filter: MapFilter? = nil
  ) throws(GitError) -> [JourneyTrail] {
    let filter = if let filter { filter } else { try self.filter(at: .commit(tip)) }
    var search = TrailSearch(filter)
    var former: WeekLine.Member?
    for commit in try weekLine(upTo: tip, in: zone).members {
      if let former, former.week < commit.week { search.endWeek() }
      let changes = try changes(from: former?.tree, to: commit.tree)
      try search.take(changes, by: commit, in: self)
      former = commit
    }
    search.endWeek()
    return search.trails
  }

  /// The versions along a trail, read; a version that cannot be read becomes a gap.
  package func timeline(of trail: JourneyTrail) throws(GitError) -> Timeline {
    var versions: [Timeline.Version] = []
    var gaps: [Timeline.Gap] = []
    for step in trail.steps {
      let document = try step.blob.flatMap { blob throws(GitError) in
        try source(of: blob, name: step.path.string).map { Document($0, as: .journey) }
      }
      if let document, document.tree.refusals.isEmpty {
        let commit = step.commit.short
        versions.append(Timeline.Version(week: step.week, day: step.day, commit: commit, document: document))
      } else {
        let reason: Timeline.Gap.Reason = step.blob == nil ? .gone : .unreadable
        gaps.append(Timeline.Gap(week: step.week, day: step.day, commit: step.commit.short, reason: reason))
      }
    }
    return Timeline(versions, gaps: gaps, isCut: trail.isCut)
  }

  /// The text of a version; nil where it is not here, as in a clone that left files out.
  func source(of blob: Oid, name: String) throws(GitError) -> Source? {
    do {
      return Source(name: name, bytes: try repository.bytes(of: blob))
    } catch  where error.isUnreadableFile || error.isNotFound || error.isMissingObject {
      return nil
    }
  }
}
