public import Journey
import Language

/// Things as they stand, changed or not.
extension Teller {
  /// What a thing is called now.
  public func name(_ form: Form) -> String { name(of: form, after) }

  /// What a reference is called now, or was called where it is gone.
  public func name(_ target: Target, _ id: String) -> String {
    (after.find(target, id) == nil ? before : after).name(target, id, tongue)
  }

  /// A value of a thing as people read it; nil where the thing has none.
  public func text(_ field: Field, of form: Form) -> String? {
    form.value(field).map { text($0, of: field, after) }
  }

  /// A value as people read it.
  public func text(_ value: Value, of field: Field) -> String { text(value, of: field, after) }

  /// What one must know to judge a thing: `острота 5`, `ИТ — CRM`.
  public func context(of form: Form) -> [String] {
    form.record.fields.filter { $0.showing == .context }.compactMap { field in
      text(field, of: form).map { Self.needsLabel(field) ? "\(Self.small(field.label[tongue])) \($0)" : $0 }
    }
  }

  /// A figure as it is now, with its target; nil where it has no value.
  public func figure(of form: Form) -> (value: String, target: String?)? {
    guard let field = form.record.fields.first(where: { !$0.formulas.isEmpty }), let figure = form.figure(field) else {
      return nil
    }
    let ruler = Ruler(form: form, decimals: figure.decimals, tongue: tongue)
    return (ruler.values(figure.value, nil).pieces.map(\.text).joined(), ruler.target)
  }

  /// What a claim rests on, and the names of the research.
  public func basis(of form: Form) -> (basis: Basis, research: [String]) {
    let ids = form.record.fields.filter { $0.kind.target == .research }.flatMap { form.words($0.name) }
    return (Basis(ids.map { after.find(.research, $0) }), ids.map { name(.research, $0) })
  }

  /// Whether a short fact says nothing without its label: a date or a degree does not, a name does.
  static func needsLabel(_ field: Field) -> Bool { field.kind.target == nil && field.kind.choices == nil }
}
