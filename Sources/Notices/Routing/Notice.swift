public import Journey

/// What one person is told: all items that concern them, and why.
public struct Notice: Sendable {
  /// The changes of one document that concern the person.
  public struct Matter: Sendable {
    /// The changes, without the items that do not concern the person.
    public let changes: ChangeSet
    /// Why the person is told of each item, by the item's path.
    public let reasons: [Path: [Reason]]
  }

  /// The id of the person.
  public let person: String
  /// What concerns them, by document, in the order of the edition.
  public let matters: [Matter]

  /// Every reason, each once, in the order in which letters say them.
  public var reasons: [Reason] {
    let all = matters.flatMap { matter in matter.changes.items.flatMap { matter.reasons[$0.path] ?? [] } }.uniqued()
    return Reason.Kind.allCases.flatMap { kind in all.filter { $0.kind == kind } }
  }

  /// Every item that the person is told of.
  public var items: [Item] { matters.flatMap(\.changes.items) }
}
