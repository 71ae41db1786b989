import Journey

extension Rule {
  /// A changed persona concerns the owners of the journeys that take its point of view.
  static let personas = Rule { subject in
    guard subject.changes.document?.form.record.target == .persona else { return [] }
    return subject.edition.journeys.compactMap { journey in
      let form = journey.form
      let isUsed = form.record.fields.contains { field in
        field.kind.target == .persona && form.words(field.name).contains(subject.changes.id)
      }
      guard isUsed, let owner = Stewards(journey)?.owner else { return nil }
      return Claim(person: owner, reason: .persona(subject.changes.id, journey: journey.id))
    }
  }
}
