/// All that changed in one document between two versions.
public struct ChangeSet: Sendable {
  /// The older and the newer version; nil where there was or is none.
  public let before: Document?, after: Document?
  /// The groups that hold a change: the document's own first, then the stages in their newer order.
  public let groups: [Group]

  /// Puts the changes of a document together.
  public init(before: Document?, after: Document?, groups: [Group]) {
    self.before = before
    self.after = after
    self.groups = groups
  }

  /// The newer version, or the older one where the document is gone.
  public var document: Document? { after ?? before }

  /// The document's id.
  public var id: String { document?.id ?? "" }

  /// Every item that changed.
  public var items: [Item] { groups.flatMap(\.items) }

  /// Every change, flat.
  public var changes: [Change] { items.flatMap(\.changes) }

  /// Whether nothing changed that people would read of.
  public var isEmpty: Bool { groups.allSatisfy(\.items.isEmpty) }

  /// Whether the texts differ, but only in style: quotes, order of keys, comments, blank lines.
  public var isStyleOnly: Bool {
    guard isEmpty, let before, let after else { return false }
    return !before.source.isSame(as: after.source)
  }

  /// The departments that the changes touch: those of the stages first.
  public var departments: [String] {
    let stages = groups.filter { $0.position != nil } + groups.filter { $0.position == nil }
    return stages.flatMap(\.items).flatMap(\.changes).map(\.touched).ids
  }

  /// The same with only the items that are asked for; groups without any are dropped.
  public func filter(_ isWanted: (Item, Group) -> Bool) -> ChangeSet {
    ChangeSet(
      before: before, after: after,
      groups: groups.compactMap { group in
        let items = group.items.filter { isWanted($0, group) }
        guard !items.isEmpty else { return nil }
        return Group(
          path: group.path, position: group.position, before: group.before, after: group.after, items: items,
          departed: group.departed)
      })
  }
}
