import Journey

extension Edition {
  /// One notice for each person whom a change concerns, in the order of `cjm.yaml`, then by id.
  ///
  /// Authors and typists are left out of what they alone changed.
  public func notices() -> [Notice] {
    var told: [String: [Notice.Matter]] = [:]
    for set in changes {
      var reasons: [String: [Path: [Reason]]] = [:]
      for group in set.groups {
        for item in group.items {
          for claim in claims(of: Subject(item, group, set, in: self)) {
            reasons[claim.person, default: [:]][item.path, default: []].append(claim.reason)
          }
        }
      }
      for (person, paths) in reasons {
        told[person, default: []].append(
          Notice.Matter(
            changes: set.filter { item, _ in paths[item.path] != nil }, reasons: paths.mapValues { $0.uniqued() }))
      }
    }
    return order(told.keys).map { Notice(person: $0, matters: told[$0] ?? []) }
  }

  private func claims(of subject: Subject) -> [Rule.Claim] {
    Rule.all.flatMap { $0.claims(subject) }.filter { isHere($0.person) && !isOwn($0.person, subject.place) }
  }

  func order(_ ids: some Collection<String>) -> [String] {
    let listed = after.company.people.map(\.id).filter(Set(ids).contains)
    return listed + Set(ids).subtracting(listed).sorted()
  }
}
