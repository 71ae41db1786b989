/// A record of a document with where it sits and which departments have to do with it: what slices are cut from.
public struct Part: Sendable {
  /// The record, and where it sits.
  public let form: Form, path: Path
  /// The number of its stage, from 1; nil outside the stages.
  public let stage: Int?
  /// The roles that departments have in it.
  public let roles: [Form]
  /// The departments that it names itself, by id.
  public let departments: [String]

  private init(_ form: Form, at path: Path, stage: Int?) {
    self.form = form
    self.path = path
    self.stage = stage
    roles = form.record.fields.filter { $0.kind.record?.isRole == true }.flatMap { form.forms($0) }
    departments =
      form.record.isRole
      ? []
      : form.record.fields.filter { $0.kind.target == .department }.flatMap {
        form.words($0.name)
      }
  }

  /// The document's own record and all inside it, in the order of the schema.
  public static func all(of document: Document) -> [Part] { all(in: document.form, at: .top, stage: nil) }

  private static func all(in form: Form, at path: Path, stage: Int?) -> [Part] {
    [Part(form, at: path, stage: stage)]
      + form.record.fields.filter { $0.kind.record != nil }.flatMap { field in
        form.forms(field).enumerated().flatMap { place, inner in
          all(
            in: inner, at: path / field.name / (inner.identity ?? ""),
            stage: inner.record.standing == .group ? place + 1 : stage)
        }
      }
  }
}
