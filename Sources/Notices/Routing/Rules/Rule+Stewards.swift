import Journey

extension Rule {
  /// Any change of a journey concerns its owner, its manager and its working group, those before and those after.
  static let stewards = Rule { subject in
    [subject.changes.before, subject.changes.after].compactMap { $0.flatMap(Stewards.init) }.flatMap(\.claims)
  }
}

/// Who looks after a journey as a whole.
struct Stewards {
  let journey: String
  let owner: String?, manager: String?, workingGroup: [String]

  /// Reads them from a journey; nil for other documents.
  init?(_ document: Document) {
    let form = document.form
    guard form.record.target == .journey else { return nil }
    journey = document.id
    owner = form.text("owner")
    manager = form.text("manager")
    workingGroup = form.words("working-group")
  }

  fileprivate var claims: [Rule.Claim] {
    [
      owner.map { Rule.Claim(person: $0, reason: .owner(journey: journey)) },
      manager.map { Rule.Claim(person: $0, reason: .manager(journey: journey)) },
    ].compactMap(\.self) + workingGroup.map { Rule.Claim(person: $0, reason: .workingGroup(journey: journey)) }
  }
}
