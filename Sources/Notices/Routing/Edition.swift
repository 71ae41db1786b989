public import Journey
public import Language

/// All that changed in a window of time, and what there was before and is after it: what letters are made from.
public struct Edition: Sendable {
  /// The company and the names of everything, as they are in one version.
  public struct Side: Sendable {
    /// Who there is.
    public let company: Company
    /// What references find: the company, personas, all journeys.
    public let registry: Registry

    /// Takes the company and the names.
    public init(company: Company = Company(), registry: Registry = Registry()) {
      self.company = company
      self.registry = registry
    }
  }

  /// The week that letters speak of: that of the newest change, not of the run, so that a late run tells nobody twice.
  public let week: Week
  /// The version before the window and the one after it.
  public let before: Side, after: Side
  /// What changed, one set a document: tree against tree, so that what was undone within the window is not in it.
  public let changes: [ChangeSet]
  /// The journeys as they are after the window, changed or not.
  public let journeys: [Document]
  /// Who made the changes, oldest first: commits attribute, they do not decide what changed.
  public let commits: [Commit]
  /// Which departments said that they have seen what was changed.
  public let acknowledgements: [Acknowledgement]
  /// What departments have not agreed, the worst first; found once, for every letter asks for it.
  public private(set) var uncoordinated: [Uncoordinated] = []

  /// Puts an edition together.
  public init(
    week: Week, before: Side, after: Side, changes: [ChangeSet], journeys: [Document], commits: [Commit] = [],
    acknowledgements: [Acknowledgement] = []
  ) {
    self.week = week
    self.before = before
    self.after = after
    self.changes = changes.filter { !$0.isEmpty }
    self.journeys = journeys
    self.commits = commits
    self.acknowledgements = acknowledgements
    uncoordinated = findUncoordinated()
  }
}

extension Edition {
  /// The company that has a department: the one before where it is gone since.
  func company(with department: String) -> Company {
    after.company.department(department) == nil ? before.company : after.company
  }

  /// A department as it is, or as it was where it is gone.
  func department(_ id: String) -> Department? { company(with: id).department(id) }

  /// A person as the company knows them; nil for one it never named.
  func person(_ id: String) -> Person? { after.company.person(id) }

  /// Whether a person can be told: nobody who left the company, but whoever it never listed.
  func isHere(_ id: String) -> Bool {
    after.company.person(id) != nil || before.company.person(id) == nil
  }

  /// A department and those under it, by the order before or after.
  func under(_ id: String) -> Set<String> {
    before.company.under(id).union(after.company.under(id))
  }
}
