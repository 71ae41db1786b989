public import Journey

extension Edition {
  /// Somebody who hears of changes of a journey as it stands, and why.
  public struct Hearer: Sendable {
    /// The id of the person.
    public let person: String
    /// Why they hear, in the order in which letters say it.
    public let reasons: [Reason]
  }

  /// Everybody who would hear of a change somewhere in a journey, or in one stage of it, in the order of `cjm.yaml`.
  ///
  /// What a subscription asks of the change itself (its class, its fields, its weight) is not asked here.
  public func hearers(of journey: Document, stage: String? = nil) -> [Hearer] {
    let top = Subject.Around(form: journey.form, place: Place(journey.id))
    let around = [top] + Subject.inside(top).filter { stage == nil || $0.place.stage == stage }
    var reasons: [String: [Reason]] = [:]
    for claim in claims(of: journey, around) where isHere(claim.person) {
      reasons[claim.person, default: []].append(claim.reason)
    }
    return order(reasons.keys).map { person in
      let all = (reasons[person] ?? []).uniqued()
      return Hearer(person: person, reasons: Reason.Kind.allCases.flatMap { kind in all.filter { $0.kind == kind } })
    }
  }

  private func claims(of journey: Document, _ around: [Subject.Around]) -> [Rule.Claim] {
    let stewards = Stewards(journey)?.claims ?? []
    let own = around.dropFirst().flatMap { around -> [Rule.Claim] in
      let form = around.form
      guard !form.record.isRole else {
        let department = form.identity ?? ""
        return company(with: department).told(of: form).map { person in
          let isNamed = form.words(.who).contains(person)
          return Rule.Claim(
            person: person, reason: .role(department: department, at: around.place, isNamed: isNamed))
        }
      }
      let heads = form.departments.compactMap { id in
        department(id)?.head.map { Rule.Claim(person: $0, reason: .item(department: id, at: around.place)) }
      }
      return heads + form.people.map { Rule.Claim(person: $0, reason: .named(at: around.place)) }
    }
    return stewards + own + followers(of: around)
  }

  private func followers(of around: [Subject.Around]) -> [Rule.Claim] {
    let departments = Set(
      around.flatMap { $0.form.departments + ($0.form.record.isRole ? [$0.form.identity ?? ""] : []) })
    return after.company.people.flatMap { person in
      person.follows.map(Following.init).filter { following in
        following.refs.allSatisfy { target, wanted in
          target == .department
            ? wanted.contains { !under($0).isDisjoint(with: departments) }
            : around.contains { $0.form.record.target == target && wanted.contains($0.form.identity ?? "") }
        }
      }.map { Rule.Claim(person: person.id, reason: .follows($0)) }
    }
  }
}

extension Form {
  /// The departments that its own rows name, besides the one that it may itself stand for.
  var departments: [String] {
    record.fields.filter { $0.kind.target == .department && $0.name != record.identity.field }.flatMap {
      words($0.name)
    }
  }
}
