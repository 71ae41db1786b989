public import Journey

/// How often somebody is told: the choices of `cadence` in `cjm.yaml`.
public enum Cadence: String, Sendable, CaseIterable {
  case now, daily, weekly, monthly

  /// How often a person wants letters; whoever says nothing, or is not listed, weekly.
  public init(of person: String, in company: Company) {
    self = company.person(person).flatMap { Cadence(rawValue: $0.cadence) } ?? .weekly
  }
}
