/// One way in which a change concerns somebody.
struct Rule: Sendable {
  /// Somebody whom an item concerns, and why.
  struct Claim {
    let person: String
    let reason: Reason
  }

  /// Whom an item concerns by this rule.
  let claims: @Sendable (Subject) -> [Claim]

  /// Every rule, in the order in which letters say why.
  static let all: [Rule] = [.stewards, .roles, .ownDepartments, .named, .personas, .company, .followers]
}
