import Journey
import Language
import Telling

/// Changes with what is needed to tell them: the companies and the names of both states.
struct Compared: Sendable {
  let sets: [ChangeSet]
  let company: Company
  let before: Registry
  let after: Registry

  /// A teller for the changes of one document.
  func teller(_ set: ChangeSet, _ tongue: Tongue) -> Teller {
    Teller(set, in: tongue, before: before, after: after)
  }

  /// The same with other changes.
  func with(_ sets: [ChangeSet]) -> Compared {
    Compared(sets: sets, company: company, before: before, after: after)
  }
}
