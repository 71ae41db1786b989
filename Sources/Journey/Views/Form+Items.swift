extension Form {
  /// The records in a row with the places where they sit, as changes name them; `path` is that of this one.
  public func items(_ field: Field, at path: Path) -> [(form: Form, path: Path)] {
    let forms = forms(field)
    guard case .many = field.kind else { return forms.map { ($0, path / field.name) } }
    return zip(forms, ItemKey.keys(of: forms, isAlone: false)).map { ($0, path / field.name / $1.step) }
  }
}
