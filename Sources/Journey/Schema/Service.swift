/// What a row says in a service blueprint.
public enum Service: Sendable, Hashable {
  /// What the customer does.
  case action
  /// What a department does there.
  case work
  /// What is not carried over to the next place.
  case loss
  /// The department that carries it out.
  case provider
  /// The department that it is carried out for.
  case internalCustomer
}

/// The bands of a service blueprint, from the top down.
public enum Band: Int, Sendable, Hashable, CaseIterable, Comparable {
  /// What the customer does.
  case customer
  /// What the customer sees of the company; the line of visibility runs below it.
  case front
  /// What the customer does not see.
  case back
  /// What keeps the others running.
  case support

  /// The one above comes first.
  public static func < (above: Band, below: Band) -> Bool { above.rawValue < below.rawValue }
}
