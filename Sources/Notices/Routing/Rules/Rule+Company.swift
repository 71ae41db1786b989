import Journey

extension Rule {
  /// A department that changed in the company concerns its head, the one before and the one after.
  static let company = Rule { subject in
    guard subject.item.record.target == .department else { return [] }
    return [subject.item.before, subject.item.after].compactMap { form in
      guard let form, let id = form.identity, let head = form.text(.head) else { return nil }
      return Claim(person: head, reason: .head(department: id))
    }
  }
}
