import Journey

extension Rule {
  /// A change concerns the head of a department that the changed thing itself names, before or after.
  static let ownDepartments = Rule { subject in
    guard subject.changes.document?.form.record.target == .journey else { return [] }
    let named = [subject.item.before, subject.item.after].compactMap(\.self).flatMap { form in
      form.record.fields.filter { $0.kind.target == .department && $0.name != form.record.identity.field }
        .flatMap { form.words($0.name) }
    }
    return named.uniqued().compactMap { department in
      subject.edition.department(department)?.head.map {
        Claim(person: $0, reason: .item(department: department, at: subject.place))
      }
    }
  }
}
