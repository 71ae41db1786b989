import Journey

extension Rule {
  /// A change concerns the people whom the changed thing itself names, before or after: who is to cure a pain point, who
  /// carries out an initiative, and who no longer does.
  static let named = Rule { subject in
    guard subject.item.record.standing != .document, !subject.item.record.isRole else { return [] }
    let isJourney = subject.changes.document?.form.record.target == .journey
    let named = isJourney ? [subject.item.before, subject.item.after].compactMap(\.self).flatMap(\.people) : []
    return named.uniqued().map { Claim(person: $0, reason: .named(at: subject.place)) }
  }
}

extension Form {
  /// The people whom its own rows name.
  var people: [String] {
    record.fields.filter { $0.kind.target == .person }.flatMap { words($0.name) }
  }
}
