import Journey

extension Rule {
  /// A change concerns everyone who asked for such changes.
  static let followers = Rule { subject in
    subject.edition.after.company.people.flatMap { person in
      person.follows.map(Following.init).filter(subject.isFollowed).map {
        Claim(person: person.id, reason: .follows($0))
      }
    }
  }
}

extension Subject {
  /// Whether one change of the item is all that a subscription asks for.
  fileprivate func isFollowed(by following: Following) -> Bool {
    let ids = Dictionary(
      around.compactMap { around in
        around.form.record.target.flatMap { target in around.form.identity.map { (target, Set([$0])) } }
      }, uniquingKeysWith: { $0.union($1) })
    let isHere = following.refs.allSatisfy { target, wanted in
      target == .department || wanted.contains { ids[target]?.contains($0) ?? false }
    }
    guard isHere else { return false }
    let departments = following.refs[.department].map { $0.map(edition.under).reduce(into: Set()) { $0.formUnion($1) } }
    return item.changes.contains { change in
      following.asks(for: change) && (departments.map { !$0.isDisjoint(with: change.departments) } ?? true)
    }
  }
}
