public import Journey
public import Language
import Telling

/// Reasons in the third person: where a department or a person takes part, and what a subscription asks for.
public struct ReasonWords: Sendable {
  private let teller: Teller
  private let journey: Document
  private let edition: Edition

  /// Prepares to word the reasons of one journey.
  public init(_ journey: Document, in edition: Edition, _ tongue: Tongue) {
    self.journey = journey
    self.edition = edition
    teller = Teller(
      ChangeSet(before: nil, after: journey, groups: []), in: tongue, before: edition.before.registry,
      after: edition.after.registry)
  }

  /// «Программа лояльности на этапах 1, 3, 4 и в точке на этапе 2», one text a department.
  public func departments(_ reasons: [Reason]) -> [String] {
    let reasoning = Reasoning(reasons, teller, [journey])
    return reasoning.departments + reasoning.namedDepartments.map { "\($0.name) \($0.whereabouts)" }
  }

  /// «на этапах 1, 3», of the things that name a person.
  public func whereabouts(of reasons: [Reason]) -> String {
    let places = reasons.compactMap { if case .named(let place) = $0 { place } else { nil } }
    return Reasoning(reasons, teller, [journey]).whereabouts(places)
  }

  /// «Дирекция по продажам (лучше)».
  public func asked(_ following: Following) -> String { Asked(following, teller).text }
}
