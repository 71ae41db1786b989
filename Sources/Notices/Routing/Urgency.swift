import Journey

/// Which items do not wait for the weekly letter: a department of the reader's came or went, the reader was newly named
/// in a `who`, or a stage got worse that the reader is accountable for.
///
/// A map that is new or gone waits: it is told whole, and once.
struct Urgency {
  let person: String
  let subject: Subject

  var isUrgent: Bool {
    guard isJourney, subject.changes.before != nil, subject.changes.after != nil else { return false }
    return isDepartmentMoved || isNewlyNamed || isOwnRegression
  }

  private var isJourney: Bool { subject.changes.document?.form.record.target == .journey }

  /// Roles inside the item on one side only, for which the reader is or was told.
  private var isDepartmentMoved: Bool {
    let old = roles(subject.item.before)
    let new = roles(subject.item.after)
    let departments = Set(old.compactMap(\.identity)).symmetricDifference(new.compactMap(\.identity))
    return (old + new).contains { role in
      role.identity.map(departments.contains) ?? false && subject.told(of: role).contains(person)
    }
  }

  private var isNewlyNamed: Bool {
    // Who looks after a whole map is no `who` of one thing in it.
    guard subject.item.record.standing != .document else { return false }
    let isNamed = { (forms: [Form]) in forms.contains { $0.people.contains(person) } }
    return isNamed(forms(subject.item.after)) && !isNamed(forms(subject.item.before))
  }

  private var isOwnRegression: Bool {
    guard subject.group.position != nil, subject.item.class == .regression else { return false }
    return subject.roles.contains { $0.form.part?.rank == 0 && subject.told(of: $0.form).contains(person) }
  }

  private func roles(_ form: Form?) -> [Form] { forms(form).filter(\.record.isRole) }

  /// The records that came or went with the item; of one that stayed itself alone, for what is inside are other items.
  private func forms(_ form: Form?) -> [Form] {
    guard let form else { return [] }
    return subject.item.before == nil || subject.item.after == nil ? form.everything().map(\.form) : [form]
  }
}

extension Edition {
  /// What may not wait for the weekly letter: the notices of the same people with the urgent items alone.
  ///
  /// People whom nothing urgent concerns are left out; the order is that of `notices`.
  public func urgentNotices() -> [Notice] {
    notices().compactMap { notice in
      let matters = notice.matters.compactMap { matter -> Notice.Matter? in
        let changes = matter.changes.filter { item, group in
          Urgency(person: notice.person, subject: Subject(item, group, matter.changes, in: self)).isUrgent
        }
        let paths = Set(changes.items.map(\.path))
        return changes.isEmpty
          ? nil : Notice.Matter(changes: changes, reasons: matter.reasons.filter { paths.contains($0.key) })
      }
      return matters.isEmpty ? nil : Notice(person: notice.person, matters: matters)
    }
  }
}
