/// Where a field may stand when a change of its item is told.
public enum Showing: Sendable, Hashable {
  /// The item's own words: what it is called.
  case title
  /// At the head of the line: the figure or status that says how the item stands.
  case headline
  /// Beside the head, always: what one must know to judge the item.
  case context
  /// Beside the head, where it changed.
  case aside
  /// Below the head, with its label, where it changed.
  case detail
  /// Nowhere while anything else of the item changed: dates of measuring, and counts that a figure is made of.
  case quiet
}
