/// A map at the end of a week, as numbers of fragments.
struct WeekState {
  /// The stages, by their numbers, in the order of the map.
  var order: [Int] = []
  /// What stands in the slots of each stage and, under `whole`, of the whole path: the element around the stage, its head,
  /// then a cell for each row; nil for a cell that says nothing.
  var slots: [Int: [Int?]] = [:]
  /// How the customer feels at each stage, by its number.
  var scores: [Int: Double] = [:]

  /// The number under which the rows of the whole path stand.
  static let whole = -1
}
