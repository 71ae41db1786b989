/// Why somebody is told of a change.
public enum Reason: Sendable, Hashable {
  /// Owns the journey, or owned it before.
  case owner(journey: String)
  /// Coordinates the journey's departments.
  case manager(journey: String)
  /// Belongs to the journey's working group.
  case workingGroup(journey: String)
  /// A department takes part there: told as one whom the role names, or as the department's head.
  case role(department: String, at: Place, isNamed: Bool)
  /// Heads the department that the changed thing itself names.
  case item(department: String, at: Place)
  /// Is named by the changed thing itself: is to cure it, carries it out.
  case named(at: Place)
  /// Owns a journey that takes the point of view of a changed persona.
  case persona(String, journey: String)
  /// Heads a department that changed in the company.
  case head(department: String)
  /// Asked to be told of such changes.
  case follows(Following)
}

extension Reason {
  /// The kinds of reason, in the order in which letters say them; the words are those of the header for filters.
  public enum Kind: String, Sendable, CaseIterable {
    case owner, manager
    case workingGroup = "working-group"
    case role, item, named, persona, head, follows
  }

  /// What kind of reason it is.
  public var kind: Kind {
    switch self {
    case .owner: .owner
    case .manager: .manager
    case .workingGroup: .workingGroup
    case .role: .role
    case .item: .item
    case .named: .named
    case .persona: .persona
    case .head: .head
    case .follows: .follows
    }
  }
}
