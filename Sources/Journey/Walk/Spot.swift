/// One place of a walk: the same record in each tree, nil where a tree lacks it.
public struct Spot: Sendable {
  /// How the thing moved between the trees, so far as its own list can tell.
  public enum Movement: Sendable, Hashable {
    /// It stands where it stood.
    case stays
    /// It has another place among its neighbours.
    case reordered
    /// It came from another list of its kind.
    case arrived
    /// It stands in another list in the newest tree, and is visited there.
    case away
  }

  /// Which record stands here.
  public let record: Record
  /// Where it sits: in the newest tree that has it in this list.
  public let path: Path
  /// The record in each tree, oldest first.
  public let forms: [Form?]
  /// Where each tree has it.
  public let homes: [Path?]
  /// Its place in its list in the newest tree that has it, from 0.
  public let position: Int
  /// How it moved.
  public let movement: Movement
  /// Whether it is a row's one record, and no item of a list.
  public let isSingle: Bool

  init(
    _ record: Record, _ path: Path, _ forms: [Form?], homes: [Path?]? = nil, position: Int = 0,
    movement: Movement = .stays, isSingle: Bool = false
  ) {
    self.record = record
    self.path = path
    self.forms = forms
    self.homes = homes ?? forms.map { $0 == nil ? nil : path }
    self.position = position
    self.movement = movement
    self.isSingle = isSingle
  }

  /// Whether every tree has it.
  public var isEverywhere: Bool { forms.allSatisfy { $0 != nil } }
}
