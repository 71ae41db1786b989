public import Journey
public import Language

/// That a department has seen what was changed up to a commit, as it stands in the history.
public struct Acknowledgement: Sendable, Hashable {
  /// The id of the department.
  public let department: String
  /// The name of the person who said so.
  public let author: String
  /// The day of that, in the company's zone.
  public let day: Day
  /// The ids of the commits that it answers to, as in `Commit.id`.
  public let commits: Set<String>

  /// Describes an acknowledgement.
  public init(department: String, author: String, day: Day, commits: Set<String>) {
    self.department = department
    self.author = author
    self.day = day
    self.commits = commits
  }
}

extension Edition {
  /// Whether a department, or one above it, said that it has seen a commit.
  func hasAcknowledged(_ department: String, _ commit: Commit) -> Bool {
    acknowledgements.contains { $0.commits.contains(commit.id) && under($0.department).contains(department) }
  }

  /// Whether a department said that it has seen what happened to an item; false for what is not committed yet.
  public func hasAcknowledged(_ department: String, _ item: Item, in journey: String) -> Bool {
    let last = commits.last { commit in
      commit.changes.contains { $0.id == journey && $0.items.contains { $0.path == item.path } }
    }
    return last.map { hasAcknowledged(department, $0) } ?? false
  }
}
