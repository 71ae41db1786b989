import Journey

extension Rule {
  /// A change concerns the departments with a role on its stage or touchpoint, before or after: who was removed is told.
  static let roles = Rule { subject in
    subject.roles.flatMap { role -> [Claim] in
      guard let department = role.form.identity else { return [] }
      return subject.told(of: role.form).map { person in
        let isNamed = role.form.words(.who).contains(person)
        return Claim(person: person, reason: .role(department: department, at: role.place, isNamed: isNamed))
      }
    }
  }
}
