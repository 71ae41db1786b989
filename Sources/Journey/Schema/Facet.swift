/// What a row says that code must ask for where a record has several rows of a kind: who owns a map, what a figure is to reach.
///
/// It is a column of the table, so that no code names a field; where the kind alone tells a row, none is needed.
public enum Facet: Sendable, Hashable, CaseIterable {
  /// Whether a map shows the path of today or of tomorrow, and the map that it is the target of.
  case state, counterpart
  /// What the customer is about, by which maps of one path stand together.
  case scenario
  /// Who answers for a map, who keeps it, and who works on it.
  case owner, manager, workingGroup
  /// How often a map is to be looked at.
  case review
  /// What a figure is to reach, what it was before anything was done, its unit, and where its numbers come from.
  case target, baseline, unit, source
  /// How sharp a pain point is, and what is done about it.
  case severity, action
  /// Who is to do a thing, or takes part in it, and the day by which it is to be done.
  case who, due
  /// What a department gains, who heads it, and what it is called where there is little room.
  case benefit, head, short
}
