package import Git
import Journey
package import Language

extension History {
  /// The states at the end of the week before and at the end of a week, along first parents.
  ///
  /// The week of a commit is that of its author time in the company's zone. A week without commits changes nothing.
  package func states(of week: Week) throws(GitError) -> (Side, Side) {
    guard case .commit(let tip) = try head() else { return (.nothing, .nothing) }
    let zone = try company(at: .commit(tip)).zone
    let commits = try repository.log(from: [tip], firstParentOnly: true)
    let state = { (week: Week) -> Side in
      commits.first { zone.week(of: Instant(seconds: $0.author.seconds)) <= week }.map { .commit($0.oid) } ?? .nothing
    }
    return (state(week.adding(-1)), state(week))
  }
}
