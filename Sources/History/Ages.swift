package import Git
package import Journey
package import Language

/// Since which week the things of some journeys stand as they stand.
package struct Ages: Sendable {
  private var since: [String: [Path: Week]] = [:]
  private var born: [String: Week] = [:]

  /// For how many weeks a thing has stood unchanged, 1 in its first; nil where history does not tell.
  package func weeks(_ journey: String, _ path: Path, in week: Week) -> Int? {
    guard let first = since[journey]?[path] ?? born[journey], first <= week else { return nil }
    return first.weeks(until: week) + 1
  }

  fileprivate mutating func note(_ set: ChangeSet, in week: Week) {
    for item in set.items where since[set.id]?[item.path] == nil { since[set.id, default: [:]][item.path] = week }
    if set.before == nil { born[set.id] = week }
  }

  fileprivate func knows(_ journey: String) -> Bool { born[journey] != nil }
}

extension History {
  /// Since when the things of some journeys stand as they stand, by the commits along first parents.
  ///
  /// Looks back `most` weeks: a thing older than that has no age, and a letter says nothing of it.
  package func ages(
    of journeys: [String], upTo tip: Oid, in zone: Zone, most: Int = 104
  ) throws(GitError) -> Ages {
    var ages = Ages()
    var newest: Week?
    try walk(from: tip, firstParentOnly: true) { commit throws(GitError) in
      let week = zone.week(of: Instant(seconds: commit.author.seconds))
      let last = newest ?? week
      newest = last
      for set in try changes(by: commit) where journeys.contains(set.id) { ages.note(set, in: week) }
      return week.weeks(until: last) < most && !journeys.allSatisfy(ages.knows)
    }
    return ages
  }
}
