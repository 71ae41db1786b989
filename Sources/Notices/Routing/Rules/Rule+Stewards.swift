import Journey

extension Rule {
  /// Any change of a journey concerns its owner, its manager and its working group, those before and those after.
  static let stewards = Rule { subject in
    [subject.changes.before, subject.changes.after].compactMap { $0.flatMap(Stewards.init) }.flatMap(\.claims)
  }
}

extension Stewards {
  var claims: [Rule.Claim] {
    [
      owner.map { Rule.Claim(person: $0, reason: .owner(journey: journey)) },
      manager.map { Rule.Claim(person: $0, reason: .manager(journey: journey)) },
    ].compactMap(\.self) + workingGroup.map { Rule.Claim(person: $0, reason: .workingGroup(journey: journey)) }
  }
}
