/// What everybody may see, by the table alone: rows for the company alone, people, sources and unknown keys are left out.
extension Field {
  /// Whether everybody may see what stands in the row, as far as the row itself says it.
  public var isPublic: Bool {
    !isInternal && !isUnknown && kind.target?.isInternal != true && kind.record?.target?.isInternal != true
  }

  /// The words of a choice that keep a record inside the company; nil where no word does.
  fileprivate var gate: Choices? {
    guard let choices = kind.choices, choices.all.contains(where: \.isInternal) else { return nil }
    return choices
  }
}

extension Form {
  /// Whether everybody may see that the record is there: no, where a choice in it says so, or says what nobody knows.
  public var isPublic: Bool {
    guard record.target?.isInternal != true else { return false }
    return record.fields.allSatisfy { field in
      guard let gate = field.gate else { return true }
      guard let node = self[field] else { return absent(field).map { gate[$0.text]?.isInternal == false } ?? true }
      return Value(node, as: field.kind).flatMap { gate[$0.text] }?.isInternal == false
    }
  }
}

extension Document {
  /// The document as everybody may see it.
  ///
  /// Left out are the rows and records that are not public, and references to what is left out. The source stays that of
  /// the file, since places count in it: nothing but the form may be shown.
  public var forEverybody: Document { Document(tree, form: PublicView([form]).view(of: form) ?? form.emptied) }
}

extension Registry {
  /// What everybody may find.
  public var forEverybody: Registry {
    let view = PublicView(forms)
    return published(view.view)
  }
}

extension Timeline {
  /// The versions as everybody may see them.
  public var forEverybody: Timeline {
    Timeline(
      versions.map {
        Version(week: $0.week, day: $0.day, commit: $0.commit, document: $0.document.forEverybody)
      }, gaps: gaps, isCut: isCut)
  }
}

extension Company {
  /// The company as everybody may see it: its departments and lists, nobody who works there.
  public var forEverybody: Company { Company(document?.forEverybody) }
}
