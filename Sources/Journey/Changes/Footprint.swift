/// Where a change set changed something, without what it was: enough to say later which of several commits it was.
public struct Footprint: Sendable, Hashable {
  /// The rows and things that changed, and all that they stand in.
  private var places: Set<Path> = []
  /// The things that came, went or moved as wholes.
  private var wholes: Set<Path> = []

  /// Nothing changed anywhere.
  public init() {}

  /// Where these changed something.
  public init(_ changes: ChangeSet) {
    for change in changes.changes {
      if change.field == nil { wholes.insert(change.path) }
      var place = change.path
      while places.insert(place).inserted, !place.steps.isEmpty { place = place.parent }
    }
  }

  /// Whether something at a path changed, in whatever way: a row, a thing, or anything inside of it.
  public func covers(_ path: Path) -> Bool { places.contains(path) }

  /// Whether the thing at a path came, went or moved as a whole.
  public func coversWhole(_ path: Path) -> Bool { wholes.contains(path) }

  /// Without where others changed something.
  public func subtracting(_ others: [Footprint]) -> Footprint {
    var rest = self
    for other in others {
      rest.places.subtract(other.places)
      rest.wholes.subtract(other.wholes)
    }
    return rest
  }
}
