package import Git
import Journey
package import Language

extension History {
  /// The states at the end of the week before and at the end of a week, along first parents.
  ///
  /// The week of a commit is that of its author time in the company's zone. A week without commits changes nothing.
  package func states(of week: Week) throws(GitError) -> (Side, Side) {
    guard case .commit(let tip) = try head() else { return (.nothing, .nothing) }
    return try states(of: week, from: tip, in: company(at: .commit(tip)).zone)
  }

  /// The same for the history of a commit, with weeks of a zone.
  package func states(of week: Week, from tip: Oid, in zone: Zone) throws(GitError) -> (Side, Side) {
    var (before, after) = (Side.nothing, Side.nothing)
    try walk(from: tip, firstParentOnly: true) { commit in
      let own = zone.week(of: Instant(seconds: commit.author.seconds))
      if after == .nothing, own <= week { after = .commit(commit.oid) }
      if own < week { before = .commit(commit.oid) }
      return before == .nothing
    }
    return (before, after)
  }
}
