public import Journey
public import Language

/// A commit of maps, so far as it says who made a change, when and why.
public struct Commit: Sendable {
  /// The short id by which people find it; empty for one that is still to be made.
  public let id: String
  /// The author's name as printed.
  public let author: String
  /// The author time.
  public let time: Instant
  /// The day of the author time in the company's zone.
  public let day: Day
  /// The ids of the author and of the typist, where `cjm.yaml` knows them.
  public let people: Set<String>
  /// The documents and stages that it touched.
  public let touched: Set<Place>
  /// What its author wrote of it.
  public let reasons: Reasons
  /// The department of the author; nil where `cjm.yaml` does not know the author, or names none.
  public let department: String?
  /// What it changed, one set a document.
  public let changes: [ChangeSet]

  /// Describes a commit.
  public init(
    id: String, author: String, time: Instant, day: Day, people: Set<String>, touched: Set<Place>,
    reasons: Reasons = Reasons(), department: String? = nil, changes: [ChangeSet] = []
  ) {
    self.id = id
    self.author = author
    self.time = time
    self.day = day
    self.people = people
    self.touched = touched
    self.reasons = reasons
    self.department = department
    self.changes = changes
  }

  /// The places that changes touch: what `touched` of a commit is made from.
  public static func places(touchedBy changes: [ChangeSet]) -> Set<Place> {
    Set(changes.flatMap { set in set.groups.map { $0.place(in: set) } })
  }
}

extension Edition {
  /// The commits that touched a place, oldest first; where none names the stage, those that touched its document.
  func commits(touching place: Place) -> [Commit] {
    let exact = commits.filter { $0.touched.contains(place) }
    return exact.isEmpty ? commits.filter { $0.touched.contains { $0.document == place.document } } : exact
  }

  /// Whether a person made all the changes of a place, as author or as typist, and so need not be told of them;
  /// nobody's own are those of a person who asked for them.
  func isOwn(_ person: String, _ place: Place) -> Bool {
    guard self.person(person)?.hearsOwnChanges != true else { return false }
    let commits = commits(touching: place)
    return !commits.isEmpty && commits.allSatisfy { $0.people.contains(person) }
  }
}

extension Group {
  /// The place that the group stands for.
  func place(in changes: ChangeSet) -> Place {
    Place(changes.id, stage: position == nil ? nil : path.last)
  }
}
