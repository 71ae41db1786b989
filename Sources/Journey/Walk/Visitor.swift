/// What is done at each place of a walk.
public protocol Visitor {
  /// Comes to a record; false passes over what is inside.
  mutating func enter(_ spot: Spot) -> Bool
  /// Leaves the record that was entered last, also where its inside was passed over.
  mutating func leave(_ spot: Spot)
  /// Meets a row that holds a plain value, or could be calculated, in at least one tree.
  mutating func value(_ field: Field, at spot: Spot)
  /// Meets an item of a list whose newest place is elsewhere: it is visited there.
  mutating func away(_ spot: Spot)
}
