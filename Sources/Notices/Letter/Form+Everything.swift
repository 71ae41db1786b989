import Journey

extension Form {
  /// Every record inside it with its path, itself first.
  func everything(at path: Path = .top) -> [(form: Form, path: Path)] {
    [(self, path)]
      + record.fields.filter { $0.kind.record != nil }.flatMap { field in
        forms(field).flatMap { form in
          form.everything(at: form.identity.map { path / field.name / $0 } ?? path / field.name)
        }
      }
  }
}
