/// Where a row hangs on the wall: the parts of a map from the top down, within which the schema's order holds.
public enum Chapter: Int, Sendable, Hashable, CaseIterable, Comparable {
  /// What the customer wants, expects, gets, feels and decides.
  case experience
  /// Where the customer meets the company.
  case contact
  /// Who takes part.
  case company
  /// What sways the customer.
  case influence
  /// What hurts, and what is done about it.
  case work
  /// The figures.
  case figures
  /// What the customer does not see.
  case behind
  /// Everything else, rows of which nothing is said among it.
  case besides

  /// The one above comes first.
  public static func < (above: Chapter, below: Chapter) -> Bool { above.rawValue < below.rawValue }
}
